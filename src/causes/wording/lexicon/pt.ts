import type { Lexicon } from '../vocabulary.ts';
import { combined } from './combined.ts';

/** Portuguese. */
export const portuguese: Lexicon = {
  language: 'pt',
  unit: 'words',
  hints:
    'o, a, os, as, um, uma, de, do, da, dos, das, que, e, seu, sua, voce, nao, para, por, com, em, no, na, foi, esta, este, ou, ao, ser, tem, acesso, usuario, utilizador, senha, conta, sessao, negado, expirou, permissao, invalido, invalida, faca, credenciais, requisicao, palavra, passe, requisicoes, link, registro, atingido, arquivado, apenas, somente, podem, isso, fazer, sem, mais',
  subjects: {
    access: 'acesso',
    account:
      'conta, usuario, utilizador, nome de usuario, nome de utilizador, e mail, email, endereco de e mail, cadastro',
    'api-key': 'chave de api, chave da api, chave api, chave de acesso, api key*, chave',
    attempts: 'tentativas, tentativas de login, tentativas falhas',
    bot: 'robo, robos, bot, captcha, automatizad*, javascript, humano, navegador',
    caller: 'voce',
    certificate: 'certificado*, certificado de cliente, certificado do cliente',
    clock: 'relogio, carimbo de data, hora, hora do servidor, data e hora',
    cookie: 'cookie, cookies',
    country: 'pais, regiao, localizacao',
    credential:
      'credencial, credenciais, dados de acesso, dados de login, credenciais de autenticacao, dados de autenticacao',
    csrf: 'csrf, token csrf, xsrf, token de seguranca',
    factor:
      'dois fatores, duas etapas, segundo fator, mfa, 2fa, codigo de verificacao, codigo de seguranca, autenticacao de dois fatores, autenticacao em dois fatores, verificacao em duas etapas, verificacao em dois passos, autenticacao multifator',
    filter:
      'politica de uso, politica de internet, politica da empresa, politica da sua empresa, politica da organizacao, politica corporativa, este site, filtro, filtro de conteudo, categoria, sua organizacao, sua empresa',
    firewall:
      'firewall, regra de seguranca, sistema de seguranca, subsistema de seguranca, motivos de seguranca, razoes de seguranca, modulo de seguranca, servico de seguranca, politica de seguranca',
    ip: 'endereco ip, ip, vpn, rede',
    listing: 'diretorio, conteudo do diretorio, listagem de diretorio*',
    login: 'login, autenticacao, iniciar sessao, inicio de sessao, entrar',
    method: 'metodo, metodo http',
    origin: 'origem, dominio, referer',
    password: 'senha, palavra passe, palavra chave, pin',
    permission:
      'permissao, permissoes, privilegio*, papel, funcao, autorizacao, direitos, administrador*, administradores, proprietario, somente leitura para, dono, proprietario*, moderador*, membros',
    plan: 'plano, assinatura, licenca, saldo, credito, creditos, pagamento, fatura, subscricao, assinatura do plano',
    proxy: 'proxy, servidor proxy',
    rate: 'limite, cota, quota, limite de requisicoes, limite de solicitacoes, limite diario',
    request: 'requisicao, requisicoes, solicitacao, solicitacoes, pedido, pedidos',
    resource:
      'documento, topico, registro, pesquisa, artigo, repositorio, pagina, inscricao, votacao, enquete, pedido, projeto, periodo, prazo, chamado, fatura, curso, exame, edital, concurso, reserva, ticket',
    scope: 'escopo, escopos, scope, scopes, consentimento',
    session: 'sessao, sessoes',
    signature: 'assinatura digital, assinatura da requisicao, hash, hmac, assinatura invalida, assinatura',
    terms: 'termos, termos de uso, condicoes',
    tls: 'https, ssl, conexao segura, ligacao segura',
    token: 'token, tokens, token de acesso, jwt, bearer',
    url: 'link, url',
    scheme: 'autenticacao basica, metodo de autenticacao',
    content: 'privado, privada, direitos autorais',
    attack: 'ataque*, malicios*, injecao',
    audience: 'audiencia, emissor, inquilino',
  },
  predicates: {
    blocked: 'bloqueado, bloqueou, bloqueada, bloqueados, banido, banida, nao esta na lista, lista branca',
    closed:
      'arquivado, arquivada, fechado, fechada, encerrado, encerrada, finalizado, somente leitura, manutencao, finalizada, concluido, concluida',
    denied:
      'negado, negada, proibido, proibida, rejeitado, rejeitada, recusado, recusada, nao autorizado, nao autorizada, nao permitido, nao permitida, restrito, restrita, indisponivel, nao disponivel',
    disabled: [
      'desativado, desativada, desabilitado, desabilitada, suspenso, suspensa, inativo, inativa, nao ativado, nao verificado, nao verificada, nao confirmado, nao confirmada, excluido, excluida, pendente, nao esta ativa, nao esta ativo, nao foi verificado, nao foi confirmado, nao foi ativada, removido',
      combined(
        'nao esta, ainda nao esta, nao foi, ainda nao foi, ainda nao, nao se encontra',
        'ativado, ativada, activada, ativo, ativa, verificado, verificada, confirmado, confirmada, validado, validada, aprovado, aprovada',
      ),
    ].join(', '),
    early: 'ainda nao e valido, ainda nao valido, no futuro',
    exceeded:
      'excedido, excedida, atingido, atingida, esgotado, esgotada, muitas, muitos, demasiados, demasiadas, ultrapassado, atingiu',
    expired:
      'expirado, expirada, expirou, vencido, vencida, venceu, nao e mais valido, nao e mais valida, caducado, ja nao e valido',
    failed: 'falhou, falha, erro, falhada',
    insufficient: 'insuficiente, insuficientes, falta, faltam, faltando, nao possui, nao tem, nao dispoe, nao tens',
    invalid:
      'invalido, invalida, invalidos, invalidas, incorreto, incorreta, incorretos, incorretas, errado, errada, nao e valido, nao e valida, nao valido, nao conferem, nao confere, nao correspondem, incorretos, nao reconhecido, desconhecida',
    malformed: 'mal formado, malformado, formato invalido, formato incorreto, formato, mal formada',
    mismatch: 'nao corresponde, nao confere com, nao coincide',
    missing:
      'ausente, faltando, vazio, vazia, nao fornecido, nao fornecida, nao fornecidas, nao foi fornecido, nao foi fornecida, nao foram fornecidas, nao informado, nao informada, nao enviado, nao foi informado, nao foi enviado, nao especificado, nao foi informad*, nao informad*, nao enviad*, nao foi enviad*, nao fornecid*, nao foi fornecid*',
    off: 'nao habilitado, nao incluido, nao ativado',
    required:
      'obrigatorio, obrigatoria, necessario, necessaria, requerido, requer, exige, deve, precisa, exigido, exigida',
    revoked: 'revogado, revogada, cancelado, cancelada, invalidado, desconectado, lista negra, na lista negra',
    unknown: 'nao encontrado, nao encontrada, nao existe, desconhecido, desconhecida, inexistente, nao cadastrado',
    unsupported: 'nao suportado, nao suportada, nao compativel',
    unverified: 'nao foi possivel verificar, nao pode ser verificado, nao pode ser verificada',
    untrusted: 'nao confiavel',
    foreign: 'pertence a outro, pertence a outra, nao pertence, para outro aplicativo, emitido para outro',
    noticed: 'detectado, detectada, detectamos, identificado como',
    'read-only': 'somente leitura, apenas leitura',
    skewed: 'fora do intervalo, muito antigo, defasado, divergente',
  },
  negated: {
    invalid: 'valido, valida, validos, correto, correta, reconhecido, aceito',
    denied: 'autorizado, autorizada, permitido, permitida, permite',
    missing: 'fornecido, fornecida, fornecidas, enviado, informado, presente, recebido',
    insufficient: 'suficientes, suficiente, tem, possui, dispoe',
    unknown: 'encontrado, encontrada, existe',
  },
  idioms: [
    [
      'bot',
      'blocked',
      'verificando seu navegador, verificando o seu navegador, verificando o navegador, verificacao do navegador, ative o javascript, habilite o javascript, javascript esteja ativado, javascript esteja habilitado, javascript esta ativado',
    ],
    [
      'plan',
      'off',
      combined(
        'nao esta ativo, nao esta ativa, nao esta ativado, nao esta ativada, nao esta habilitado, nao esta habilitada, nao esta disponivel, nao foi ativado, nao foi ativada',
        'para sua, para a sua, na sua, em sua',
        'conta',
      ),
    ],
    [
      'rate',
      'exceeded',
      'novamente em * minuto*, novamente em * segundo*, novamente em * hora*, novamente em alguns, novamente dentro de, novamente daqui a, muitas requisicoes, muitas solicitacoes, muitas tentativas, demasiados pedidos, tente novamente mais tarde, limite de requisicoes excedido, excesso de tentativas',
    ],
    [
      'login',
      'required',
      'faca login, faca o login, efetue login, efetue o login, precisa fazer login, precisa estar logado, precisa estar autenticado, deve estar logado, deve estar autenticado, e necessario fazer login, e necessario estar logado, necessario autenticacao, autenticacao necessaria, autenticacao obrigatoria, e necessario autenticar, e preciso fazer login, inicie sessao, tem de iniciar sessao, deve iniciar sessao, precisa iniciar sessao, requer autenticacao, realize o login, entre na sua conta, entre para, acesse sua conta, autentique se, e necessario autenticar se, e necessario entrar',
    ],
    [
      'login',
      'missing',
      'nao autenticado, nao autenticada, nao esta logado, nao esta autenticado, usuario nao autenticado, utilizador nao autenticado, usuario nao logado, sessao nao iniciada, nao logado',
    ],
    [
      'login',
      'again',
      'faca login novamente, fazer login novamente, inicie sessao novamente, entre novamente, efetue login novamente, faca o login novamente',
    ],
    [
      'permission',
      'insufficient',
      'nao tem permissao, nao possui permissao, nao tem permissoes, nao possui permissoes, sem permissao, permissao negada, permissoes insuficientes, nao tem acesso, nao possui acesso, nao tem autorizacao, privilegios insuficientes, nao tem privilegios, somente administradores, apenas administradores, permissao insuficiente, apenas o proprietario, somente o proprietario, apenas membros, nao e administrador, nao e o administrador, nao e membro, nao e o proprietario',
    ],
    [
      'action',
      'denied',
      'nao esta autorizado a, nao tem autorizacao para, nao autorizado a, nao e permitido, nao pode realizar',
    ],
    [
      'account',
      'disabled',
      combined(
        'verificar, confirmar, ativar, validar, verifique, confirme, ative, valide',
        'primeiro, ',
        'o seu, a sua, seu, sua, o teu, a tua',
        'e mail, email, endereco, conta, cadastro',
      ),
    ],
    [
      'account',
      'disabled',
      'conta bloqueada, conta suspensa, conta desativada, conta esta bloqueada, conta foi, usuario bloqueado, usuario inativo, confirme seu e mail, verifique seu e mail, e mail nao verificado, e mail nao confirmado, ative sua conta, confirme seu email, ainda nao confirmou, aguardando aprovacao',
    ],
    ['ip', 'blocked', 'seu endereco ip foi, seu ip foi, endereco ip bloqueado'],
    [
      'country',
      'denied',
      'nao disponivel em seu pais, nao disponivel no seu pais, nao esta disponivel no seu pais, indisponivel no seu pais, no seu pais, em sua regiao, na sua regiao',
    ],
    [
      'bot',
      'blocked',
      'nao e um robo, voce e humano, e um humano, trafego incomum, ative o javascript, habilite o javascript',
    ],
    ['csrf', 'failed', 'pagina expirou, formulario expirou, verificacao csrf'],
    ['filter', 'blocked', 'bloqueado pelo administrador, site bloqueado, pagina bloqueada'],
    [
      'plan',
      'required',
      'assinatura necessaria, nao incluido no seu plano, requer uma assinatura, atualize seu plano, nao disponivel no seu plano',
    ],
    [
      'content',
      'closed',
      'e privado, e privada, somente para membros, restricao de idade, maiores de 18, menores de 18, maiores de idade, menores de idade, improprio para',
    ],
    [
      'password',
      'invalid',
      'usuario ou senha, credenciais invalidas, credenciais incorretas, senha incorreta, senha invalida, credenciais nao correspondem',
    ],
    ['certificate', 'required', 'certificado de cliente necessario, certificado do cliente e necessario'],
    ['tls', 'required', 'https obrigatorio, https necessario, use https, utilize https, via https'],
    ['session', 'idle', 'por inatividade, devido a inatividade'],
    [
      'factor',
      'required',
      'confirme sua senha, confirme sua identidade, insira o codigo, digite o codigo, codigo de verificacao, codigo enviado, informe o codigo, confirmar sua senha, segundo fator, autenticacao em duas etapas',
    ],
    [
      'resource',
      'closed',
      'em manutencao, ja votou, ja foi pago, ja foi utilizado, comentarios fechados, inscricoes encerradas, ja foi encerrado, ja foi encerrada, foi encerrado, foi arquivado, nao pode mais ser, nao podem mais ser, ja foi concluido, ja foi finalizado, nao aceita mais',
    ],
    ['method', 'denied', 'metodo nao permitido, metodo http nao'],
    ['origin', 'denied', 'origem nao permitida, dominio nao autorizado, dominio nao permitido'],
    ['audience', 'mismatch', 'outro aplicativo, outra aplicacao, emissor invalido, audiencia invalida'],
    [
      'clock',
      'skewed',
      'carimbo de data invalido, relogio do dispositivo, diferenca de horario, horario da requisicao, hora da requisicao, horario do servidor, hora do servidor, muito diferente, relogio',
    ],
    ['scope', 'insufficient', 'escopo insuficiente, escopo ausente, falta o escopo'],
    [
      'token',
      'revoked',
      'outro dispositivo, em outro dispositivo, noutro dispositivo, outro navegador, outro computador, outro aparelho',
    ],
    [
      'signature',
      'invalid',
      'assinatura invalida, assinatura nao confere, assinatura incorreta, assinatura digital invalida',
    ],
  ],
  negations: 'nao, sem, nunca, nenhum, nenhuma, nem',
  hedges:
    'se, talvez, pode ser, poderia, possivelmente, verifique se, certifique se, por exemplo, provavelmente, quando, esqueceu',
  exclusives: 'apenas, somente, so, unicamente, exclusivamente',
  modals: 'podem, pode',
  alternatives: 'ou',
};
