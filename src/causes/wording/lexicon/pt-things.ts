import type { Lexicon } from '../vocabulary.ts';
import { combined } from './combined.ts';

/** Who is who in an application. */
const roles =
  'administrador, administradora, admin, proprietario, proprietaria, dono, dona, membro, moderador, moderadora, autor, autora, criador, criadora, editor, editora, colaborador, colaboradora, participante, professor, professora, docente, organizador, organizadora, responsavel, supervisor, supervisora, gestor, gestora, gerente, revisor, revisora, instrutor, instrutora, superusuario, funcionario, funcionaria, aluno, aluna, destinatario, destinataria, remetente, titular, seguidor, seguidora, coordenador, coordenadora, aprovador, operador, anfitriao, jogador, vendedor, vendedora, comprador, compradora, juiz, mantenedor, lider';

/** What users of an application do to its things. */
const deeds =
  'aceitar, atualizar, actualizar, anexar, administrar, gerenciar, gerir, adicionar, anular, aprovar, arquivar, atribuir, apagar, avaliar, alterar, mudar, cancelar, fechar, encerrar, comentar, comprar, compartilhar, partilhar, configurar, confirmar, consultar, copiar, criar, deixar, baixar, descarregar, desativar, desbloquear, desfazer, desvincular, duplicar, editar, executar, eliminar, enviar, escrever, excluir, exportar, expulsar, mesclar, salvar, guardar, importar, iniciar um, iniciar uma, instalar, convidar, ler, listar, marcar, modificar, mover, publicar, postar, realizar, reabrir, rejeitar, recusar, registrar, registar, renomear, reordenar, responder, redefinir, restaurar, retirar, reservar, revisar, revogar, remover, carregar, transferir, participar, entrar neste, entrar nesta, vender, ver, visualizar, vincular, votar, fazer isso, fazer isto, fazer esta, fazer este, abrir, promover, rebaixar, bloquear, silenciar, conceder, assinar, aplicar, solicitar, agendar, acessar este, acessar esta, acessar estes, aceder a este, aceder a esta, realizar esta acao, realizar esta operacao, executar esta acao, executar esta operacao, efetuar esta, efetuar, deletar';

/** What cannot be done to a thing in its state. */
const done =
  'atualizar, anular, aprovar, arquivar, atribuir, apagar, alterar, cancelar, fechar, comentar, concluir, confirmar, converter, copiar, criar, baixar, desativar, desfazer, duplicar, editar, eliminar, enviar, excluir, exportar, mesclar, salvar, importar, iniciar, modificar, mover, pagar, publicar, remover, fazer alteracoes, realizar alteracoes, reabrir, rejeitar, reembolsar, registrar, renomear, reservar, responder, redefinir, restaurar, retirar, reutilizar, reverter, carregar, transferir, vender, votar, inscrever, inscrever se, participar, devolver, adicionar, aceitar, prolongar, renovar, reiniciar, suspender, deletar';

const participles =
  'atualizad*, anulad*, aprovad*, arquivad*, atribuid*, apagad*, alterad*, cancelad*, fechad*, encerrad*, concluid*, confirmad*, enviad*, emitid*, entregue*, faturad*, finalizad*, mesclad*, pag*, apresentad*, processad*, publicad*, reivindicad*, rejeitad*, reembolsad*, registrad*, registad*, reservad*, resolvid*, votad*, vendid*, editad*, modificad*, eliminad*, excluid*, removid*, movid*, restaurad*, iniciad*, terminad*, configurad*, instalad*, inscrit*, assinad*, liquidad*, contabilizad*, respondid*, avaliad*, corrigid*, submetid*, renomead*, transferid*, reabert*, deletad*';

const cannot =
  'nao pode, nao podes, nao podera, nao podem, nao podemos, nao posso, nao lhe e permitido, nao e permitido, nao lhe permite, nao te e permitido, nao esta autorizado a, nao esta autorizada a, nao esta autorizado para, nao estas autorizado a, nao autorizado a, nao autorizada a, nao autorizado para, nao tem direito a, nao tem direito de, nao tem o direito de, nao esta habilitado a, nao esta apto a, nao tem autorizacao para, nao tem autorizacao de, nao possui autorizacao para, nao tens autorizacao para, voce nao pode, proibido, nao esta permitido';

const logins = combined(
  'login com, login por, login via, login, autenticacao com, autenticacao por, autenticacao via, inicio de sessao com, acesso com, registro com, entrar com',
  'senha, palavra passe, usuario e senha, e mail, email, google, github, facebook, ldap, sms, telefone, redes sociais, oauth, codigo, link magico',
);

const off =
  'desativado, desativada, desabilitado, desabilitada, esta desativado, esta desativada, esta desabilitado, esta desabilitada, foi desativado, foi desativada, nao esta habilitado, nao esta habilitada, nao esta ativado, nao esta ativada, nao e permitido, nao e permitida, nao permitido, nao permitida, nao esta disponivel, fechado, fechada, esta fechado, esta fechada, estao fechados, estao fechadas, estao desativados, estao desativadas, estao encerradas, encerrado, encerradas';

/** Portuguese phrases about the things, deeds and rules of an application, subject and predicate in one. */
export const portugueseThings: Lexicon['idioms'] = [
  ['scope', 'insufficient', 'token nao confere, token nao outorga, token nao carrega, chave nao concede'],
  [
    'sso',
    'required',
    'autentique se no portal, faca login no portal, entre no portal, entre pelo portal, acesse pelo portal, gov br',
  ],
  [
    'content',
    'denied',
    combined(
      'restrito, restrita, limitado, limitada, reservado, reservada',
      'apenas a, somente a, a, aos, apenas aos, para',
      'membros, associados, membros registrados, membros cadastrados',
    ),
  ],
  [
    'login',
    'required',
    'autorizacao necessaria, autorizacao requerida, autorizacao e necessaria, requer autorizacao, e necessaria autorizacao, exige autorizacao, membros registrados, membros cadastrados, usuarios cadastrados, membros registados, autentique se no, autentique se na, autentique se em, autentique se com',
  ],
  [
    'login',
    'missing',
    'parece que voce nao esta logado, parece que nao esta logado, parece que voce nao fez, nao parece estar logado, nao parece ter iniciado sessao, parece nao ter iniciado sessao',
  ],
  [
    'route',
    'unknown',
    combined(
      'rota, recurso, endereco, url, endpoint, metodo, operacao, acao',
      'solicitada, solicitado, indicada, indicado, especificada, ',
      'nao existe, nao encontrada, nao encontrado, nao foi encontrada, nao foi encontrado, inexistente, desconhecida, desconhecido',
    ),
  ],
  [
    'kind',
    'off',
    combined('login local, acesso local, autenticacao local, sistema de login local, inicio de sessao local', off),
  ],
  [
    'method',
    'denied',
    combined(
      'metodo, metodo http',
      '*',
      'nao permitido, nao e permitido, nao esta permitido, nao suportado, nao e suportado, nao e valido',
    ),
  ],
  [
    'signature',
    'invalid',
    combined(
      'assinatura *, assinatura * *, assinatura de requisicao de *, assinatura da requisicao de *',
      'invalida, e invalida, nao e valida, incorreta, nao confere, nao corresponde, nao valida',
    ),
  ],
  [
    'terms',
    'required',
    combined(
      'termos, condicoes, condicoes de uso, termos de uso, termos e condicoes, termos de servico, termos de utilizacao',
      'nao aceit*, nao foram aceit*, ainda nao aceit*, devem ser aceit*, precisam ser aceit*',
    ),
  ],
  [
    'audience',
    'mismatch',
    combined(
      'emitido, emitida, gerado, gerada, criado, criada',
      'para',
      'o ambiente, o projeto, a regiao, o inquilino, a aplicacao, o aplicativo, a organizacao, producao, teste, homologacao',
    ),
  ],
  [
    'cookie',
    'disabled',
    'nao aceita os cookies, nao aceita cookies, rejeita cookies, navegador nao aceita cookies, navegador nao aceita os cookies, navegador bloqueia cookies, navegador recusa cookies, seu navegador nao aceita cookies',
  ],
  [
    'content',
    'closed',
    combined(
      'conteudo, artigo, materia, noticia, materia, este',
      'exclusivo, exclusiva, reservado, restrito, e exclusivo, e restrito',
      'para assinantes, para associados, para socios, para membros, a assinantes, a socios, a membros, aos assinantes, de assinantes',
    ),
  ],
  [
    'content',
    'closed',
    'apenas para socios, somente para socios, apenas para associados, somente para associados, restrito a associados, restrito a socios, exclusivo para associados, exclusivo para membros',
  ],
  [
    'resource',
    'closed',
    'depois de postar, depois de publicar*, apos a publicacao, apos publicar*, apos postar, apos te lo, depois de te lo, apos o envio, apos a criacao',
  ],
  [
    'header',
    'malformed',
    'deve conter dois valores, dois valores separados, delimitados por espaco*, delimitados por um espaco, separados por espaco*, separados por um espaco',
  ],
  ['file', 'missing', 'cabecalhos x forwarded, cabecalho x forwarded * *, headers x forwarded'],
  ['action', 'denied', combined(cannot, deeds)],
  [
    'permission',
    'insufficient',
    combined('nao e, nao es, nao sou, voce nao e, ja nao e, nao e mais, nao seja', 'o, a, um, uma, ', roles),
  ],
  [
    'permission',
    'insufficient',
    combined(
      'deve ser, deves ser, precisa ser, precisas ser, tem que ser, tem de ser, tens de ser, necessita ser, e preciso ser, e necessario ser',
      'o, a, um, uma, ',
      roles,
    ),
  ],
  [
    'permission',
    'insufficient',
    combined(
      'requer, exige, e necessario, e necessaria, sao necessarias, sao necessarios, precisa de, precisas de, precisa ter, deve ter, necessita de, falta, faltam, e necessario ter, e preciso ter, e exigida, e exigido',
      'a, o, as, ',
      'permissao, permissao de *, permissoes, permissoes de *, privilegio*, privilegios de *, papel de *, papel, perfil de *, funcao de *, direitos de *, acesso de *',
    ),
  ],
  [
    'permission',
    'insufficient',
    'nao pertence a este grupo, nao pertence a esta equipe, nao pertence a este time, nao pertence a esta organizacao, nao pertence ao grupo, nao pertence a equipe, nao pertence a organizacao, nao faz parte deste, nao faz parte desta, nao faz parte do, nao fazes parte, nao esta neste grupo, nao esta neste canal, nao foi convidado, nao foi convidada, nao esta convidado, nao esta inscrito, nao esta inscrita, nao esta matriculado, nao esta matriculada, nao foi atribuido a voce, nao foi atribuida a voce, nao esta atribuido a voce, nao e seu, nao e sua, nao e teu, nao lhe pertence, nao te pertence, nao pertence a voce, nao pertence a si, pertence a outro usuario, pertence a outro utilizador, pertence a outra pessoa, de outro usuario, de outros usuarios, de outro utilizador, de outros utilizadores, de outra pessoa, nao foi compartilhado com voce, nao foi partilhado consigo, nao compartilhado com, peca acesso, solicite acesso, seu perfil nao, sua funcao nao, seu papel nao, nivel de acesso insuficiente, nivel de permissao, papel insuficiente, funcao insuficiente, sem privilegio*, sem autorizacao, sem permissoes, sem direito, sem direitos, sem a permissao, sem acesso a, nao tem a permissao, nao tem as permissoes, nao possui a permissao, nao possui as permissoes, nao tens permissao, nao tens permissoes, nao tens acesso, nao tens as permissoes, nao dispoe de permissao, nao dispoe de permissoes, nao dispoe das permissoes, nao possui autorizacao, nao tem a autorizacao, nao possui a autorizacao, nao possui privilegios, nao tem os privilegios, nao possui os privilegios, nao tem direitos, nao possui direitos, nao tem os direitos, nao tem o papel, nao possui o papel, nao tem a funcao, nao possui a funcao, nao possui o perfil, nao tem o perfil, nao tem permissoes suficientes, nao possui permissoes suficientes, nao tem privilegios suficientes, nao tem nenhuma permissao, voce nao tem permissao, voce nao possui permissao, usuario nao tem permissao, usuario sem permissao, permissao necessaria, permissoes necessarias, permissao requerida, permissao exigida, permissoes suficientes, falta de permissao, falta de permissoes, falta de privilegios, autorizacao insuficiente, direitos insuficientes, acesso nao concedido, acesso nao foi concedido, seus proprios, suas proprias, negado pela politica, politica de autorizacao, controle de acesso, controlo de acesso, restrito a administradores, restrito aos administradores, restrita a administradores, reservado a administradores, exclusivo para administradores, apenas para administradores, somente para administradores, so administradores, apenas o autor, somente o autor, apenas o dono, somente o dono, apenas um administrador, somente o administrador, apenas o criador, somente o criador, apenas os membros, somente membros, somente pessoal autorizado, apenas pessoal autorizado, nao e membro deste, nao e membro desta',
  ],
  [
    'resource',
    'closed',
    combined(
      'nao e possivel, ja nao e possivel, nao e mais possivel, nao se pode, ja nao pode, ja nao podes, nao pode mais, nao podes mais, nao podem mais, nao sera possivel',
      done,
    ),
  ],
  [
    'resource',
    'closed',
    combined(
      'nao pode ser, nao podem ser, nao podera ser, nao pode mais ser, nao podem mais ser, ja nao pode ser, ja nao podem ser',
      participles,
    ),
  ],
  [
    'resource',
    'closed',
    combined('ja foi, ja foram, ja esta, ja estao, ja se encontra, ja tinha sido, ja havia sido', participles),
  ],
  [
    'resource',
    'closed',
    'ja existe, ja existem, ja esta em uso, ja esta cadastrado, ja e membro, ja votou, ja enviou, ja respondeu, ja participou, ja se inscreveu, ja tem um, ja tem uma, ja possui um, ja possui uma, ja esta logado, ja esta conectado, ja esta autenticado, ja comecou, ja iniciou, nao aceita mais, nao aceitam mais, ja nao aceita, ja nao aceitam, nao aceita novas, nao aceita novos, nao aceita alteracoes, nao permite alteracoes, nao permite mais, prazo terminou, prazo encerrou, prazo expirou, prazo encerrado, prazo de inscricao, prazo ja passou, prazo ja terminou, fora do prazo, bloqueado por outro usuario, bloqueada por outro usuario, bloqueado por outro utilizador, sendo editado por, esta sendo editado, esta sendo editada, a ser editado, sendo usado por, esta sendo usado, esta sendo utilizado, no estado atual, em seu estado atual, no seu estado atual, estado atual, possui dependencias, tem dependencias, possui itens, possui registros, possui vinculos, tem registros associados, ainda contem, ainda possui, nao esta vazio, nao esta vazia, deve estar vazio, deve estar vazia, esta em uso, em modo de demonstracao, modo de demonstracao, modo demo, versao de demonstracao, conta demo, conta de demonstracao, na demo, modo de manutencao, em manutencao, para manutencao, manutencao programada, esta arquivado, esta arquivada, foi arquivada, esta fechado, esta fechada, foi fechado, foi fechada, esta congelado, esta finalizado, esta finalizada, esta encerrado, esta encerrada, esta concluido, esta concluida, esta encerrado para, comentarios estao fechados, comentarios estao desativados, comentarios desativados, topico fechado, topico trancado, conversa encerrada, votacao encerrada, votacao terminou, votacao encerrou, inscricoes estao encerradas, nao e a sua vez, nao e sua vez, sala cheia, vagas esgotadas, nao ha vagas, sem vagas, branch protegida, branch protegido, protegido contra exclusao, apenas rascunhos, somente rascunhos, gerenciado externamente, sincronizado a partir de, ainda em uso, tem pedidos, possui pedidos, possui faturas, tem faturas, fase de inscricoes',
  ],
  [
    'resource',
    'closed',
    combined(
      'nao pode, nao podes, nao e possivel',
      '*',
      'seu proprio, sua propria, seus proprios, suas proprias, o seu proprio, a sua propria, o proprio, a propria, a si mesmo, a voce mesmo, a si proprio, voce mesmo',
    ),
  ],
  [
    'resource',
    'closed',
    combined(
      'cadastro, cadastros, o cadastro, registro, registros, novos registros, registro de usuarios, registo, registos, criacao de contas, criacao de conta, novos cadastros, inscricoes, novas inscricoes',
      off,
    ),
  ],
  [
    'resource',
    'closed',
    combined(
      'deve, precisa, tem de, tem que, primeiro deve, ',
      'completar, complete, preencher, preencha, concluir, configurar, finalizar',
      'seu, o seu, sua, a sua, todos os, o, a, os',
      'perfil, cadastro, registro, campos, dados, informacoes, configuracao',
    ),
  ],
  [
    'resource',
    'exceeded',
    'tamanho maximo, tamanho do arquivo, tamanho do ficheiro, tamanho de arquivo, arquivo muito grande, ficheiro demasiado grande, arquivo e muito grande, ficheiro e demasiado grande, muito grande, grande demais, demasiado grande, tamanho permitido, excede o tamanho, ultrapassa o tamanho, comprimento maximo',
  ],
  [
    'plan',
    'exceeded',
    combined(
      'numero maximo de, quantidade maxima de, maximo de, limite de, limite maximo de',
      ', * ',
      'projetos, usuarios, utilizadores, membros, equipes, equipas, espacos, espacos de trabalho, arquivos, ficheiros, documentos, registros, formularios, quadros, lojas, produtos, dispositivos, chaves, chaves de api, organizacoes, repositorios, modelos, contatos, contactos, paginas, sites, assentos, licencas, convidados, dominios, instancias, listas, campanhas, armazenamento, contas, canais, pastas, tokens, anuncios, colaboradores',
    ),
  ],
  [
    'plan',
    'exceeded',
    'limite do seu plano, limites do seu plano, limite do plano, limites do plano, cota de armazenamento, quota de armazenamento, espaco de armazenamento, limite de armazenamento, sem creditos, nao ha creditos, creditos esgotados, saldo esgotado, saldo insuficiente, creditos insuficientes, fundos insuficientes, credito insuficiente, acabaram os creditos, seus creditos acabaram',
  ],
  [
    'plan',
    'required',
    'atualize sua assinatura, atualize o seu plano, atualize para, faca upgrade, faca o upgrade, fazer upgrade, melhore seu plano, mude de plano, mude o seu plano, contrate um plano, assine o plano, assine um plano, assine para, torne se premium, apenas para assinantes, somente para assinantes, exclusivo para assinantes, exclusiva para assinantes, usuarios premium, membros premium, assinantes premium, recurso premium, recurso pago, teste terminou, periodo de teste terminou, periodo de teste expirou, periodo de teste acabou, periodo de avaliacao terminou, periodo de avaliacao expirou, teste gratuito terminou, teste gratuito expirou, teste gratuito acabou, seu periodo de teste, nao e assinante, nao esta inscrito no plano, sem assinatura, nao tem assinatura, nao possui assinatura, nao tem uma assinatura, nao possui uma assinatura, assinatura ativa, assinatura cancelada, assinatura expirada, assinatura expirou, assinatura venceu, assinatura vencida, assinatura inativa, assinatura nao esta ativa, assinatura foi cancelada, assinatura premium, licenca expirada, licenca expirou, licenca vencida, licenca invalida, licenca venceu, sem licenca, nao tem licenca, nao possui licenca, requer licenca, requer uma licenca, pagamento pendente, pagamento necessario, pagamento em atraso, fatura pendente, faturas pendentes, fatura em aberto, faturas em aberto, fatura vencida, mensalidade em atraso, inadimplente, falta de pagamento, nao contratou, nao contratado, nao contratada, nao incluido no, nao incluida no, nao incluso no, nao inclusa no, nao esta incluido no seu plano, nao esta incluida no seu plano, nao faz parte do seu plano, nao esta disponivel no seu plano, indisponivel no seu plano, nao disponivel no plano, nao disponivel para sua conta, nao habilitado para sua conta, nao habilitada para sua conta, plano superior, nivel superior, versao enterprise, edicao enterprise, api nao habilitada, api nao esta habilitada, entre em contato com vendas, fale com vendas, remetente nao verificado',
  ],
  [
    'plan',
    'required',
    combined(
      'requer, requer um, requer uma, precisa de um, precisa de uma, necessita de uma, e necessaria uma, e necessario um',
      'plano, assinatura, licenca, conta, subscricao',
      'superior, ativa, ativo, valida, premium, pro, paga, pago, enterprise, empresarial, profissional',
    ),
  ],
  ['kind', 'off', combined(logins, off)],
  [
    'terms',
    'required',
    combined(
      'deve, precisa, tem de, tem que, e necessario, e preciso, nao, ainda nao',
      'aceitar, aceitou, concordar com',
      'os, as, o, nossos, nossas',
      'termos, condicoes, termos de uso, termos de servico, termos do servico, novos termos, termos e condicoes, condicoes de uso, contrato de licenca, termos de utilizacao',
    ),
  ],
  [
    'login',
    'required',
    'precisa efetuar login, precisa se autenticar, precisa autenticar se, precisa ter iniciado sessao, precisa entrar, precisas de iniciar sessao, precisa de iniciar sessao, precisas de ter sessao iniciada, precisa de estar autenticado, precisa de fazer login, tens de iniciar sessao, tem que fazer login, tem que estar logado, tem de estar autenticado, tem de se autenticar, deve fazer login, deve efetuar login, deve se autenticar, deve autenticar se, deve entrar, deve ter sessao iniciada, deve ter iniciado sessao, e necessario iniciar sessao, e necessario estar autenticado, e necessario efetuar login, necessario fazer login, necessario efetuar login, necessario estar logado, necessario estar autenticado, e preciso estar logado, e preciso iniciar sessao, e preciso autenticar, login necessario, login obrigatorio, login e necessario, login e obrigatorio, login requerido, autenticacao e necessaria, autenticacao e obrigatoria, autenticacao requerida, autenticacao exigida, exige autenticacao, exige login, requer login, requer inicio de sessao, requer que voce faca login, entre com sua conta, entre com seu, faca login primeiro, faca login para, faca a autenticacao, efetue a autenticacao, efetue o acesso, realize login, realize a autenticacao, conecte se, autentica te, inicia sessao, acesse com sua conta, apenas usuarios registrados, apenas usuarios logados, apenas usuarios autenticados, somente usuarios autenticados, somente usuarios logados, somente usuarios registrados, usuarios registrados, usuarios autenticados, utilizadores registados, utilizadores autenticados, apenas utilizadores registados, apenas utilizadores autenticados, registe se ou inicie sessao, cadastre se ou entre, precisa de uma conta, registre se',
  ],
  [
    'login',
    'missing',
    'nao estas autenticado, nao esta autenticada, nao esta logada, nao estas ligado, nao esta conectado, nao fez login, nao efetuou login, nao efetuou o login, nao realizou login, nao se autenticou, nao foi autenticado, nao iniciou sessao, nao tem sessao iniciada, nao tem uma sessao ativa, nao ha sessao ativa, nao ha sessao iniciada, nenhuma sessao ativa, sem sessao, sem sessao iniciada, sem login, sem fazer login, sem autenticacao, sem estar autenticado, usuario nao identificado, nao identificado, requisicao nao autenticada, pedido nao autenticado, solicitacao nao autenticada, falta autenticacao, falta de autenticacao, autenticacao ausente, nenhum usuario autenticado, nao ha usuario autenticado, nenhum usuario logado, acesso anonimo nao permitido, acesso anonimo, deslogado',
  ],
  [
    'login',
    'again',
    'autentique se novamente, autenticar novamente, autenticar se novamente, faca login de novo, faca o login de novo, inicie sessao de novo, inicie a sessao novamente, iniciar sessao novamente, inicia sessao novamente, efetue o login novamente, efetuar login novamente, realize o login novamente, realize login novamente, entre de novo, entrar novamente, conecte se novamente, logue novamente, logar novamente, refaca o login, refazer o login, volte a fazer login, volte a iniciar sessao, volte a entrar, voltar a iniciar sessao, volte a autenticar se, renove sua sessao, renove a sua sessao, acesse novamente sua conta, faca novamente o login, faca novamente login',
  ],
  [
    'login',
    'failed',
    'falha no login, falha ao fazer login, falha de login, erro ao fazer login, erro no login, erro de login, login falhou, o login falhou, falha na autenticacao, falha de autenticacao, falha ao autenticar, erro de autenticacao, erro na autenticacao, erro ao autenticar, autenticacao falhou, a autenticacao falhou, nao foi possivel autenticar, nao foi possivel fazer login, nao foi possivel efetuar login, nao foi possivel iniciar sessao, nao foi possivel realizar o login, falha ao iniciar sessao, erro ao iniciar sessao, login invalido, login incorreto, autenticacao invalida',
  ],
  [
    'password',
    'invalid',
    'senha nao confere, senha esta incorreta, senha errada, senha nao e valida, senha atual incorreta, senha atual invalida, senha atual esta incorreta, senha atual nao, senhas nao conferem, senhas nao coincidem, senha e invalida, palavra passe incorreta, palavra passe invalida, palavra passe errada, palavra passe esta incorreta, palavras passe nao coincidem, usuario e ou senha, usuario e senha nao, usuario ou a senha, nome de usuario ou senha, nome de utilizador ou palavra passe, utilizador ou palavra passe, e mail ou senha, email ou senha, e mail ou palavra passe, email ou palavra passe, login ou senha, dados de acesso incorretos, dados de acesso invalidos, dados de login incorretos, dados incorretos, credenciais erradas, credenciais nao sao validas, credenciais estao incorretas, credenciais nao conferem',
  ],
  [
    'password',
    'expired',
    'deve alterar sua senha, deve alterar a sua senha, deve mudar sua senha, precisa alterar sua senha, precisa alterar a senha, precisa trocar sua senha, precisa trocar a senha, precisa redefinir sua senha, deve redefinir sua senha, e necessario alterar a senha, e necessario trocar a senha, e necessario redefinir a senha, altere sua senha, troque sua senha, redefina sua senha, alteracao de senha obrigatoria, troca de senha obrigatoria, senha temporaria, tem de alterar a palavra passe, deve alterar a palavra passe, altere a sua palavra passe, primeiro acesso',
  ],
  [
    'account',
    'disabled',
    'conta esta suspensa, conta esta desativada, conta esta inativa, conta esta desabilitada, conta nao esta ativa, conta inativa, conta desabilitada, conta excluida, conta eliminada, conta encerrada, conta cancelada, conta congelada, conta banida, conta encontra se bloqueada, conta encontra se suspensa, conta encontra se inativa, conta temporariamente bloqueada, conta foi bloqueada, conta foi suspensa, conta foi desativada, conta foi encerrada, bloqueamos sua conta, suspendemos sua conta, suspendemos a sua conta, usuario suspenso, usuario desativado, usuario desabilitado, usuario banido, usuario esta bloqueado, usuario esta inativo, usuario esta desativado, usuario esta suspenso, usuario foi bloqueado, usuario foi desativado, usuario foi suspenso, utilizador inativo, utilizador bloqueado, utilizador suspenso, utilizador desativado, utilizador esta inativo, voce foi banido, foste banido, voce foi suspenso, voce esta banido, voce esta suspenso, foi banido, foi expulso, verifique sua conta, verifique a sua conta, verifique o seu e mail, verifique o seu email, verifique seu email, verifique seu endereco, verifique o seu endereco, verifique seu telefone, confirme sua conta, confirme a sua conta, confirme o seu e mail, confirme o seu email, confirme seu endereco, confirme o seu endereco, ative a sua conta, ativar sua conta, ativar a sua conta, ativar a conta, email nao verificado, email nao confirmado, e mail nao foi verificado, e mail nao foi confirmado, e mail ainda nao foi, email ainda nao foi, e mail sem confirmacao, confirmar seu e mail, confirmar o seu e mail, confirmar seu email, confirmar o seu email, confirmar o e mail, verificar seu e mail, verificar o seu e mail, verificar seu email, conta nao ativada, conta nao verificada, conta nao confirmada, conta ainda nao, conta pendente, cadastro pendente, cadastro em analise, cadastro nao aprovado, cadastro inativo, cadastro bloqueado, cadastro suspenso, cadastro ainda nao, pendente de aprovacao, aguarda aprovacao, acesso suspenso, acesso foi suspenso, seu acesso foi suspenso, seu acesso foi bloqueado, servico suspenso',
  ],
  [
    'account',
    'unknown',
    'usuario nao existe, usuario nao encontrado, usuario desconhecido, usuario nao cadastrado, usuario inexistente, o usuario nao existe, utilizador nao existe, utilizador nao encontrado, utilizador desconhecido, conta nao existe, conta nao encontrada, nao existe usuario, nao existe nenhuma conta, nao existe conta, nao existe uma conta, nao existe nenhum usuario, nao encontramos nenhuma conta, nao encontramos uma conta, nao foi encontrada nenhuma conta, nenhuma conta encontrada, nenhum usuario encontrado, e mail nao cadastrado, email nao cadastrado, e mail nao encontrado, email nao encontrado, cliente desconhecido, cliente invalido, aplicativo desconhecido, nao esta cadastrado, nao esta registado',
  ],
  [
    'attempts',
    'exceeded',
    'muitas tentativas de login, muitas tentativas falhas, muitas tentativas incorretas, muitas tentativas invalidas, muitas tentativas sem sucesso, muitas tentativas de acesso, demasiadas tentativas, demasiadas tentativas falhadas, demasiadas tentativas de inicio de sessao, numero maximo de tentativas, maximo de tentativas, limite de tentativas, numero de tentativas, tentativas permitidas, tentativas esgotadas, esgotou as tentativas, excedeu o numero de tentativas, muitas senhas incorretas',
  ],
  [
    'rate',
    'exceeded',
    'muitos pedidos, muitas consultas, muitas chamadas, muitas conexoes, muitas mensagens, muitos envios, muitas vezes, muito rapido, rapido demais, demasiadas solicitacoes, demasiadas requisicoes, demasiadas consultas, demasiadas chamadas, demasiadas ligacoes, demasiadas mensagens, excesso de requisicoes, excesso de solicitacoes, excesso de pedidos, excesso de chamadas, va mais devagar, reduza a velocidade, aguarde alguns minutos, aguarde alguns segundos, aguarde um momento antes, aguarde um minuto, aguarde * minuto*, aguarde * segundo*, aguarde antes de, espere * minuto*, espere * segundo*, espere alguns minutos, espere alguns segundos, espere um pouco antes, deve aguardar, precisa aguardar, dentro de * minuto*, dentro de * segundo*, dentro de alguns minutos, daqui a * minuto*, daqui a alguns minutos, daqui a pouco, em alguns minutos, em alguns segundos, em alguns instantes, em um minuto, em * minuto*, em * segundo*, apos * minuto*, apos * segundo*, limite atingido, limite excedido, limite ultrapassado, limite de uso atingido, cota excedida, cota esgotada, quota excedida, quota esgotada, cota diaria, quota diaria, excedeu o limite, ultrapassou o limite, atingiu o limite, foi excedido o limite, limite foi atingido, limite foi excedido, excedeu sua cota, excedeu a cota, frequencia de requisicoes',
  ],
  [
    'factor',
    'required',
    'autenticacao de dois fatores necessaria, autenticacao de dois fatores obrigatoria, autenticacao de dois fatores e obrigatoria, autenticacao em dois fatores e obrigatoria, ative a autenticacao de dois fatores, ative a autenticacao em dois fatores, habilite a autenticacao de dois fatores, verificacao em duas etapas necessaria, verificacao em duas etapas obrigatoria, ative a verificacao em duas etapas, insira o seu codigo, insira seu codigo, introduza o codigo, digite seu codigo, digite o seu codigo, enviamos um codigo, codigo que enviamos, confirme a sua senha, confirme a senha, confirmar a senha, confirmar a sua senha, confirme a palavra passe, confirme a sua palavra passe, confirmar a palavra passe, confirme a sua identidade, confirmar sua identidade, confirmar a sua identidade, verifique sua identidade, verifique a sua identidade, verificar sua identidade, autentique se novamente para, autenticacao recente, login recente, confirmacao de senha, senha atual e obrigatoria, senha atual obrigatoria, senha atual e necessaria, informe sua senha atual, informe a senha atual, digite sua senha novamente, digite novamente sua senha, digite a sua senha novamente, introduza novamente a palavra passe, insira sua senha novamente, insira novamente sua senha, segundo fator necessario, segundo fator obrigatorio, verificacao adicional, autenticacao adicional',
  ],
  [
    'factor',
    'invalid',
    'codigo incorreto, codigo invalido, codigo nao e valido, codigo e invalido, codigo errado, codigo esta incorreto, codigo nao confere, codigo de verificacao incorreto, codigo de verificacao invalido, codigo de verificacao e invalido, codigo de verificacao esta incorreto, codigo de verificacao nao, otp invalido, otp incorreto, codigo 2fa invalido',
  ],
  [
    'factor',
    'expired',
    'codigo expirou, codigo expirado, codigo ja expirou, codigo vencido, codigo de verificacao expirou, codigo de verificacao expirado',
  ],
  [
    'csrf',
    'failed',
    'formulario expirado, formulario expirou recarregue, pagina expirada, a pagina expirou, recarregue o formulario, recarregue a pagina e, atualize a pagina e, token de seguranca invalido, token de seguranca expirado, token de seguranca expirou, token de seguranca nao, token de formulario invalido, verificacao de seguranca falhou, validacao de seguranca falhou, falsificacao de solicitacao, possivel ataque csrf, erro csrf, falha csrf, protecao contra csrf, estado nao corresponde, parametro state',
  ],
  [
    'bot',
    'blocked',
    'prove que e humano, prove que voce e humano, comprove que e humano, confirme que e humano, confirme que voce e humano, confirme que nao e, verifique se voce e humano, verifique que e humano, verifique que voce e humano, voce nao e um robo, nao sou um robo, nao e um bot, nao e robo, e um ser humano, parece um robo, comportamento automatizado, atividade incomum, trafego automatizado, complete o captcha, resolva o captcha, captcha obrigatorio, captcha incorreto, captcha invalido, so um momento, navegador nao suportado, navegador nao e suportado, navegador nao compativel, ative os cookies e, habilite os cookies e, ferramentas automatizadas, acesso automatizado, desative seu bloqueador, user agent nao, verificacao humana',
  ],
  [
    'cookie',
    'disabled',
    combined(
      'cookies',
      'devem estar, precisam estar, estao, nao estao, estejam',
      'habilitados, ativados, desativados, desabilitados, bloqueados, ativos',
    ),
  ],
  [
    'cookie',
    'disabled',
    'habilite os cookies, ative os cookies, ativar os cookies, aceite os cookies, deve aceitar cookies, nao aceita cookies, cookies habilitados, cookies desativados, cookies desabilitados, requer cookies, permita cookies',
  ],
  [
    'country',
    'denied',
    combined(
      'nao disponivel, nao esta disponivel, nao estao disponiveis, indisponivel, indisponiveis, bloqueado, bloqueada, restrito, restrita, nao permitido, nao permitida, nao e permitido, nao e permitida',
      'em seu, no seu, em sua, na sua, no teu, na tua, do seu, da sua, para o seu, para a sua, neste, nesta',
      'pais, regiao, localizacao, zona, territorio, area, localidade',
    ),
  ],
  [
    'country',
    'denied',
    'disponivel apenas no brasil, disponivel somente no brasil, disponivel apenas em portugal, fora do brasil, fora de portugal, fora dos estados unidos, fora da uniao europeia, por sancoes, devido a sancoes, restricoes geograficas, restricao geografica, bloqueio geografico, bloqueio regional, pais nao permitido, pais nao suportado, regiao nao permitida, regiao nao suportada, do seu pais, a partir do seu pais, da sua regiao, a partir da sua regiao, da sua localizacao, na sua localizacao, residentes no, residentes em, seu pais nao',
  ],
  [
    'ip',
    'blocked',
    combined(
      'seu, o seu, teu',
      'ip, endereco ip, endereco de ip',
      'esta, foi, encontra se, nao esta, nao tem',
      'bloqueado, banido, proibido, restrito, autorizado, permitido, na lista, permissao',
    ),
  ],
  [
    'ip',
    'denied',
    combined(
      'nao permitido, nao permitida, nao autorizado, nao autorizada, nao e permitido, nao esta autorizado, negado, bloqueado, proibido',
      'para este, deste, desde este, do seu, a partir deste, a partir do seu, para o seu',
      'ip, endereco ip, endereco de ip, endereco',
    ),
  ],
  [
    'ip',
    'denied',
    'ip nao permitido, ip nao autorizado, ip bloqueado, ip negado, ip restrito, ip nao esta autorizado, ip nao e permitido, endereco ip nao permitido, endereco ip nao autorizado, endereco ip nao esta autorizado, endereco de ip nao, lista de ips permitidos, lista branca de ip, restricao de ip, restricoes de ip, ips permitidos, ips autorizados, enderecos permitidos, enderecos autorizados, conecte se a vpn, requer vpn, uso de vpn, usando uma vpn, vpn detectada, proxy detectado, apenas da rede, somente da rede, apenas na rede, fora da rede corporativa, rede corporativa, rede interna, acesso local, acesso a partir da internet',
  ],
  [
    'origin',
    'denied',
    combined(
      'nao permitido, nao permitida, nao autorizado, nao autorizada, nao e permitido, nao esta autorizado, bloqueado',
      'para este, deste, a partir deste, para o seu, do seu, neste',
      'dominio, site, origem, referer',
    ),
  ],
  [
    'origin',
    'denied',
    'origem da requisicao, origem da solicitacao, origem do pedido, origem invalida, origem desconhecida, origem bloqueada, origem nao autorizada, origem nao e permitida, dominio nao e permitido, dominio nao esta autorizado, host nao permitido, host invalido, referer nao permitido, referer invalido, origens permitidas, dominios permitidos, lista de dominios, uri de redirecionamento nao, url de redirecionamento nao, link direto nao, nao pode ser incorporad*, hotlinking',
  ],
  [
    'method',
    'denied',
    'metodo nao suportado, metodo nao autorizado, metodo invalido, metodo nao e permitido, metodo de requisicao nao, metodo da requisicao nao, metodo do pedido nao, apenas get, apenas post, somente get, somente post, use post, utilize post, use get, utilize get, metodos permitidos',
  ],
  [
    'certificate',
    'required',
    'certificado de cliente nao, certificado do cliente nao, certificado de cliente valido, certificado de cliente obrigatorio, certificado de cliente e obrigatorio, falta o certificado, certificado nao apresentado, certificado nao fornecido, certificado invalido, certificado nao e valido, certificado nao e confiavel, nenhum certificado foi apresentado, nenhum certificado de cliente, apresente seu certificado, certificado obrigatorio, certificado necessario, sem certificado de cliente, requer certificado, requer um certificado, tls mutuo necessario',
  ],
  [
    'tls',
    'required',
    'apenas https, somente https, apenas por https, somente via https, conexao segura necessaria, conexao segura obrigatoria, requer uma conexao segura, requer conexao segura, requer https, requer ssl, requer tls, use uma conexao segura, utilize uma conexao segura, por https, com https, conexao nao segura, conexao insegura, sem criptografia, http nao e permitido, http nao permitido, atraves de https',
  ],
  [
    'content',
    'closed',
    combined(
      'este, esta, o, a, ',
      'perfil, conta, grupo, canal, video, album, lista, repositorio, comunidade, publicacao, conteudo, playlist',
      'e, sao',
      'privado, privada, privados, privadas',
    ),
  ],
  [
    'content',
    'closed',
    'conta privada, perfil privado, grupo privado, canal privado, video privado, repositorio privado, conteudo privado, publicacao privada, apenas para amigos, somente amigos, apenas amigos, apenas seguidores, somente seguidores, apenas para seguidores, seguidores aprovados, apenas por convite, somente por convite, por convite, conteudo restrito, conteudo e restrito, conteudo removido, conteudo foi removido, restrito por idade, limite de idade, verificacao de idade, verifique sua idade, confirme sua idade, confirme a sua idade, 18 anos, 16 anos, 21 anos, anos de idade, conteudo adulto, conteudo para adultos, reivindicacao de direitos, violacao de direitos autorais, direitos autorais, por motivos legais, ordem judicial, por ordem judicial, detentor dos direitos, bloqueou voce, te bloqueou, nao e publico, nao e publica, restringiu quem, limitou quem, motivos legais',
  ],
  [
    'listing',
    'denied',
    'listagem de diretorios, listagem de diretorio, listagem do diretorio, listar este diretorio, listar o conteudo, conteudo deste diretorio, conteudo desta pasta, indice do diretorio, navegacao de diretorios, nao ha arquivo de indice',
  ],
  [
    'filter',
    'blocked',
    'bloqueado pela sua organizacao, bloqueado por sua organizacao, bloqueado pela sua empresa, bloqueado por sua empresa, bloqueada pelo administrador, bloqueado pelo administrador da rede, bloqueado pelo filtro, bloqueado pela politica, bloqueada pela politica, bloqueado por controle parental, este site esta bloqueado, esta pagina esta bloqueada, este site foi bloqueado, categoria bloqueada, categoria esta bloqueada, url bloqueada, url bloqueado, dominio bloqueado, politica de navegacao, pelo seu provedor',
  ],
  [
    'firewall',
    'blocked',
    'bloqueado por motivos de seguranca, bloqueada por motivos de seguranca, bloqueado por razoes de seguranca, bloqueada por razoes de seguranca, bloqueado pelo firewall, bloqueada pelo firewall, bloqueado por seguranca, bloqueado por questoes de seguranca, bloqueada por questoes de seguranca, questoes de seguranca, regra de seguranca, regras de seguranca, possivel ataque, tentativa de ataque, ataque detectado, ataque detetado, atividade maliciosa, atividade suspeita, solicitacao suspeita, requisicao suspeita, pedido suspeito, solicitacao maliciosa, requisicao maliciosa, conteudo malicioso, codigo malicioso, potencialmente perigos*, potencialmente malicios*, injecao detectada, caracteres nao permitidos, caracteres perigosos, padrao suspeito, firewall de aplicativos web, firewall de aplicacao web, proteger o site, proteger este site, ameaca detectada, violacao da politica de seguranca, viola a politica de seguranca',
  ],
  [
    'header',
    'malformed',
    combined(
      'cabecalho, header, cabecalho de autorizacao, cabecalho authorization, cabecalho de autenticacao',
      'mal formado, malformado, malformada, invalido, nao e valido, com formato invalido, com formato incorreto, tem formato invalido, em formato invalido',
    ),
  ],
  [
    'header',
    'malformed',
    'cabecalho deve comecar, cabecalho deve iniciar, deve comecar com bearer, deve iniciar com bearer, deve estar no formato, deve ter o formato, formato bearer, formato esperado, formato do cabecalho, formato de autorizacao, nao e base64, base64 valido',
  ],
  [
    'audience',
    'mismatch',
    'audiencia incorreta, audiencia do token, audiencia nao corresponde, audiencia nao permitida, audiencia inesperada, emissor incorreto, emissor desconhecido, emissor nao corresponde, emissor do token, emissor nao confiavel, emissor nao e confiavel, emissor inesperado, inquilino incorreto, ambiente incorreto, ambiente errado, outro ambiente, chave de teste, chave de testes, chave de producao, token de teste, token de testes, credenciais de teste, modo de teste, regiao incorreta, regiao errada, emitido para outra, emitido por outro, para outra aplicacao, para outro aplicativo, para um cliente diferente, aplicativo diferente, aplicacao diferente, nao foi emitido para, nao se destina a, nao e para este servico, nao e destinado a',
  ],
  [
    'clock',
    'skewed',
    'hora do dispositivo, hora do seu dispositivo, hora do seu computador, data e hora do seu, data e a hora do seu, data e hora do dispositivo, data e hora do sistema, relogio do sistema, relogio do seu, relogio do servidor, relogio incorreto, relogio dessincronizado, relogio esta, sincronize seu relogio, sincronize o relogio, sincronize o seu relogio, carimbo de data muito, carimbo de tempo, carimbo de data e hora, timestamp fora, timestamp invalido, timestamp expirado, timestamp muito, timestamp da requisicao, hora do pedido, requisicao muito antiga, solicitacao muito antiga, pedido demasiado antigo, janela de tempo, fora da janela',
  ],
  [
    'signature',
    'invalid',
    'assinatura nao corresponde, assinatura nao e valida, assinatura e invalida, assinatura errada, assinaturas nao conferem, assinaturas nao correspondem, assinatura calculada, assinatura hmac invalida, verificacao da assinatura, verificacao de assinatura, validacao da assinatura, assinatura da requisicao nao, assinatura da solicitacao nao, assinatura do pedido nao, hash nao confere, hash invalido, hash nao corresponde, nao foi possivel verificar a assinatura, deve ser assinada, deve estar assinada, foi adulterado, foi adulterada, foi manipulado',
  ],
  [
    'scope',
    'insufficient',
    'token nao tem permissao, token nao tem permissoes, token nao possui permissao, token nao possui permissoes, token nao tem a permissao, token nao possui a permissao, token nao tem acesso, token nao possui acesso, token nao tem o escopo, token nao possui o escopo, token nao possui os escopos, token nao tem os escopos, token nao inclui, token nao concede, token nao permite, token nao autoriza, token nao esta autorizado a, token e somente leitura, token somente leitura, token de somente leitura, token so de leitura, chave somente leitura, chave de api somente leitura, chave e somente leitura, chave de api e somente leitura, chave nao tem permissao, chave nao tem permissoes, chave nao possui permissao, chave nao possui permissoes, chave nao permite, chave nao esta autorizada a, chave de api nao tem permissao, chave de api nao possui permissao, chave da api nao tem permissao, chave da api nao possui permissao, chave de api nao possui acesso, chave nao tem acesso, aplicativo nao tem permissao, aplicativo nao possui permissao, aplicacao nao tem permissao, aplicativo nao tem acesso, integracao nao tem, integracao nao possui, falta o scope, falta escopo, faltam escopos, faltam os escopos, escopo necessario, escopo requerido, escopo nao, escopos insuficientes, escopos necessarios, escopos ausentes, ambito insuficiente, permissoes do token, consentimento necessario, consentimento e necessario, nao deu consentimento, nao concedeu consentimento, consentimento do administrador, nao autorizou o aplicativo, nao autorizou este aplicativo, nao autorizou a aplicacao',
  ],
  [
    'scope',
    'revoked',
    'usuario cancelou, usuario negou, usuario recusou, usuario rejeitou, utilizador cancelou, utilizador recusou, cancelado pelo usuario, negado pelo usuario, recusado pelo usuario, recusado pelo utilizador',
  ],
  [
    'scheme',
    'unsupported',
    'autenticacao basica nao, autenticacao basica esta desativada, autenticacao basica desativada, autenticacao basica desabilitada, metodo de autenticacao nao, esquema de autenticacao nao, esquema nao suportado, tipo de autenticacao nao, tipo de token nao, tipo de autorizacao nao, esquema de autorizacao nao, use bearer, utilize bearer, apenas bearer, somente bearer, tipo de concessao nao, grant type nao',
  ],
  [
    'token',
    'revoked',
    'login em outro, login efetuado em outro, sessao iniciada em outro, sessao iniciada noutro, iniciou sessao em outro, iniciou sessao noutro, fez login em outro, conectou se em outro, acessou de outro, de outro local, em outro local, outra localizacao, outra janela, sessao foi revogada, sessao revogada, sessao encerrada por, sessao foi encerrada, sessao foi finalizada, sessao foi terminada, sessao foi invalidada, sua sessao foi encerrada, token foi revogado, token foi invalidado, token invalidado, token excluido, token desativado, token inativo, token nao esta ativo, token na lista negra, token esta na lista negra, chave excluida, chave revogada, chave desativada, chave inativa, chave de api desativada, chave de api inativa, chave de api esta desativada, chave de api foi desativada, chave de api foi revogada, chave da api desativada, chave da api esta desativada, chave da api foi revogada, chave da api inativa, chave de api esta inativa, senha foi alterada, senha foi trocada, senha mudou, palavra passe foi alterada, acesso revogado, acesso foi revogado, codigo ja utilizado, codigo ja foi utilizado, codigo ja foi usado, codigo ja usado, substituido por outra sessao, por uma sessao mais recente, por um novo login, por outro login, voce foi desconectado, foi desconectado, foi desconectada, foi deslogado',
  ],
  [
    'session',
    'expired',
    'sessao terminou, sessao encerrou, sessao terminada, sessao encerrada, sessao finalizada, sessao acabou, sessao caiu, sessao nao e mais valida, sessao ja nao e valida, sessao nao esta mais ativa, sessao nao existe mais, sessao ja nao existe, tempo de sessao esgotado, tempo da sessao, tempo limite da sessao, sessao invalida ou expirada',
  ],
  [
    'session',
    'idle',
    'apos um periodo de inatividade, por falta de atividade, sem atividade, muito tempo sem atividade, por causa da inatividade, por inactividade, devido a inactividade, tempo de inatividade, periodo de inatividade',
  ],
  [
    'token',
    'invalid',
    'token desconhecido, chave desconhecida, chave nao reconhecida, chave de api nao reconhecida, token nao reconhecido, token nao encontrado, token nao existe, chave nao encontrada, chave nao existe, chave de api nao encontrada, chave de api nao existe, chave da api nao encontrada, algoritmo nao permitido, algoritmo nao suportado, algoritmo de assinatura nao',
  ],
  [
    'route',
    'unknown',
    'rota nao encontrada, rota nao existe, rota desconhecida, rota inexistente, endpoint nao encontrado, endpoint nao existe, operacao desconhecida, acao desconhecida, metodo desconhecido, rota invalida, versao da api nao',
  ],
  [
    'file',
    'denied',
    'permissoes do arquivo, permissoes de arquivo, permissoes do ficheiro, negado pela configuracao do servidor, configuracao do servidor, nao foi possivel abrir o arquivo, nao foi possivel ler o arquivo, nao e possivel abrir o arquivo, link simbolico nao',
  ],
  [
    'proxy',
    'required',
    'proxy requer autenticacao, proxy exige autenticacao, autenticacao do proxy necessaria, autenticacao de proxy necessaria, autenticacao do proxy obrigatoria, autenticar no proxy, autenticacao no proxy',
  ],
  [
    'sso',
    'required',
    'use o login unico, faca login com sso, faca login via sso, faca login com sua conta corporativa, entre com sua conta corporativa, deve usar sso, sso obrigatorio, login unico obrigatorio, login unico necessario, atraves do provedor de identidade, pelo provedor de identidade, autorize seu token para sso',
  ],
  [
    'api-key',
    'missing',
    'falta a chave de api, falta a chave da api, chave de api ausente, chave da api ausente, chave de api obrigatoria, chave da api obrigatoria, chave de api e obrigatoria, chave da api e obrigatoria, chave de api necessaria, e necessaria uma chave de api, chave de api nao fornecida, chave de api nao informada, chave da api nao fornecida, chave da api nao informada, nenhuma chave de api, nenhuma chave da api, forneca uma chave de api, informe a chave de api, informe sua chave de api, inclua sua chave de api',
  ],
];
