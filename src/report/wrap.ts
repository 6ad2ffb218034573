/** Lines of at most 100 characters, broken at blanks, each after `indent`; lines after the first after `hanging` too. */
export function wrapped(text: string, indent: string, hanging = ''): readonly string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ').filter((one) => one !== '')) {
    const begun = line.trim() !== '';
    if (begun && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent + hanging;
    }
    line += line.trim() === '' ? word : ` ${word}`;
  }
  return line.trim() === '' ? lines : [...lines, line];
}

const width = 100;
