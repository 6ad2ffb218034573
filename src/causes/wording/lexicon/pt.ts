import type { Lexicon } from '../vocabulary.ts';
import { combined } from './combined.ts';
import { portugueseThings } from './pt-things.ts';

/** Portuguese. */
export const portuguese: Lexicon = {
  language: 'pt',
  unit: 'words',
  hints:
    'o, a, os, as, um, uma, de, do, da, dos, das, que, e, seu, sua, voce, nao, para, por, com, em, no, na, foi, esta, este, ou, ao, ser, tem, acesso, usuario, utilizador, senha, conta, sessao, negado, expirou, permissao, invalido, invalida, faca, credenciais, requisicao, palavra, passe, requisicoes, link, registro, atingido, arquivado, apenas, somente, podem, isso, fazer, sem, mais, ja, ainda, tu, teu, tua, sao, estao, pelo, pela, pelos, quando, porque, nenhum, nenhuma, muito, muitas, esse, essa, isto, seus, suas, ter, pode, precisa, deve, foram, ate, aos, num, numa, lhe, nem, so, desta, deste, neste, nesta, tente, novamente, tarde, favor, utilizadores, ficheiro, excedido, obrigatoria, inscricao, codigo, chave, tens, es, fora, entre, apos, entao, qualquer, solicitacao, dados, se, antes, acessar, servico, dois, sido, tenha, conteudo, pagina, disponivel, nosso, pais, autorizacao, valores, autentique',
  subjects: {
    access: 'acesso, acessos, acessar, aceder, entrada',
    account:
      'conta, usuario, utilizador, nome de usuario, nome de utilizador, e mail, email, endereco de e mail, cadastro, contas, usuarios, utilizadores, conta de usuario, conta de utilizador, perfil, cliente, clientes, id de usuario, id do usuario, id de utilizador, identificador do utilizador, endereco de email, endereco de correio, correio eletronico, telefone, numero de telefone, telemovel, numero de celular, organizacao, espaco de trabalho, funcionario, este usuario, este utilizador, seu cadastro, seu registro, login do usuario, inquilino, cpf, id do cliente, contas sem privilegios, usuarios sem privilegios, utilizadores sem privilegios',
    'api-key':
      'chave de api, chave da api, chave api, chave de acesso, api key*, chave, chaves de api, chaves da api, chaves api, chaves de acesso, chave secreta, chave do aplicativo, chave de aplicacao, chave da aplicacao, chave de aplicativo, chave de assinatura, chave publica, token de api, token da api, tokens de api, token de acesso pessoal, tokens de acesso pessoal, apikey*, segredo do cliente, id da chave, chave de licenca, credencial de api',
    attempts:
      'tentativas, tentativas de login, tentativas falhas, tentativas de acesso, tentativas de autenticacao, tentativas de inicio de sessao, tentativas de conexao, tentativas invalidas, tentativas incorretas, tentativas falhadas, tentativas sem sucesso, falhas de login, falhas de autenticacao, logins invalidos, novas tentativas',
    bot: 'robo, robos, bot, captcha, automatizad*, javascript, humano, navegador, bots, rastreador*, raspagem, scraping, scraper*, agente de usuario, agente do usuario, user agent, recaptcha, hcaptcha, turnstile, humana, humanos, pessoa real, ser humano, trafego automatizado, acesso automatizado, solicitacoes automatizadas, requisicoes automatizadas, pedidos automatizados, consultas automatizadas, script, scripts, quebra cabeca, trafego incomum, headless',
    caller: 'voce, solicitante, requisitante, visitante, este usuario, usuario atual, utilizador atual, tu, voces',
    certificate:
      'certificado*, certificado de cliente, certificado do cliente, certificado digital, tls mutuo, mtls, cartao inteligente, cartao de cidadao, x509, e cpf, e cnpj, autenticacao mutua',
    clock:
      'relogio, carimbo de data, hora, hora do servidor, data e hora, hora da requisicao, horario da requisicao, hora da solicitacao, hora do pedido, data da requisicao, data do pedido, data da solicitacao, hora do sistema, horario do sistema, hora do dispositivo, hora local, horario, hora do cliente, diferenca de tempo, diferenca de horario, cabecalho date, carimbo de tempo, carimbo de data e hora, marca temporal, timestamp, janela de tempo, carimbo de data hora, registro de data e hora',
    cookie: 'cookie, cookies, cookies de terceiros, cookie de autenticacao',
    country: [
      'pais, regiao, localizacao, paises, regioes, regiao geografica, geografic*, territorio, territorios, jurisdicao, sua area, sua zona, uniao europeia, espaco economico europeu, geolocalizacao, localizacao geografica, residentes, sancoes, embargo, seu pais, teu pais, este pais, esta regiao, sua regiao, tua regiao, sua localizacao, tua localizacao, alguns paises, certos paises, algumas regioes, estados unidos, bloqueio geografico, pais de origem, pais de residencia, pais em que, pais onde',
      combined(
        'no, na, em, nos, nas, fora do, fora da, fora de, fora dos, a partir do, a partir de, a partir da',
        'brasil, portugal, espanha, franca, alemanha, italia, reino unido, inglaterra, irlanda, suica, austria, belgica, holanda, paises baixos, polonia, suecia, noruega, dinamarca, finlandia, grecia, turquia, russia, ucrania, china, japao, coreia, india, irao, ira, cuba, canada, estados unidos, argentina, chile, mexico, colombia, angola, mocambique, cabo verde, australia, europa, uniao europeia, ue, america latina',
      ),
    ].join(', '),
    credential:
      'credencial, credenciais, dados de acesso, dados de login, credenciais de autenticacao, dados de autenticacao, credenciais de acesso, credenciais de login, credenciais de usuario, credenciais do usuario, informacoes de autenticacao, informacoes de login, informacao de autenticacao, informacoes de acesso, dados de identificacao, dados da conta, parametros de autenticacao, credenciais de utilizador',
    csrf: 'csrf, token csrf, xsrf, token de seguranca, token anti csrf, protecao csrf, token antifalsificacao, antifalsificacao, falsificacao de solicitac*, falsificacao de requisic*, falsificacao de pedido*, chave do formulario, token do formulario, token de formulario, token de verificacao, cookie csrf, codigo csrf, parametro state, parametro de estado, estado oauth, cabecalho csrf, token de validacao',
    factor:
      'dois fatores, duas etapas, segundo fator, mfa, 2fa, codigo de verificacao, codigo de seguranca, autenticacao de dois fatores, autenticacao em dois fatores, verificacao em duas etapas, verificacao em dois passos, autenticacao multifator, codigo otp, codigo de uso unico, senha de uso unico, senha unica, palavra passe de uso unico, codigo de autenticacao, codigo 2fa, codigo mfa, codigo temporario, codigo totp, otp, totp, autenticador, aplicativo autenticador, aplicativo de autenticacao, aplicacao de autenticacao, chave de seguranca, multifator, autenticacao multifatorial, autenticacao de multiplos fatores, autenticacao em duas etapas, autenticacao de duas etapas, autenticacao em dois passos, autenticacao de 2 fatores, autenticacao em 2 fatores, verificacao de duas etapas, verificacao em 2 etapas, verificacao de dois fatores, verificacao de identidade, verificacao adicional, autenticacao adicional, autenticacao recente, login recente, reautenticacao, reautenticar, autenticar novamente, codigo inserido, codigo digitado, codigo informado, codigo fornecido, codigo introduzido, codigo de confirmacao, codigo sms, operacao sensivel, acao sensivel, webauthn, passkey, fator adicional, segunda etapa, codigo de acesso, dupla autenticacao, dois passos, duplo fator',
    filter:
      'politica de uso, politica de internet, politica da empresa, politica da sua empresa, politica da organizacao, politica corporativa, este site, filtro, filtro de conteudo, categoria, sua organizacao, sua empresa, filtro web, filtro de url, filtragem de conteudo, filtragem web, controle dos pais, controlo parental, controle parental, politica de rede, politica de navegacao, administrador da rede, administrador de rede, provedor de internet, fornecedor de internet, sua escola, sua instituicao, seu empregador, tua organizacao, tua empresa, politicas de uso, politica de uso aceitavel, acesso a internet, navegacao na web, politica de utilizacao',
    firewall:
      'firewall, regra de seguranca, sistema de seguranca, subsistema de seguranca, motivos de seguranca, razoes de seguranca, modulo de seguranca, servico de seguranca, politica de seguranca, waf, firewall de aplicativo, firewall de aplicacao, firewall de aplicacoes, regras de seguranca, regra de protecao, sistema de protecao, filtro de seguranca, politicas de seguranca, plugin de seguranca, software de seguranca, verificacao de seguranca, incidente de seguranca, violacao de seguranca, solucao de seguranca, mod security, modsecurity',
    ip: 'endereco ip, ip, vpn, rede, enderecos ip, ips, ip do cliente, rede local, rede interna, rede corporativa, rede da empresa, rede privada, rede publica, na intranet, a partir da intranet, fora da intranet, local de rede, sua rede, tua rede, esta rede, faixa de ip, faixa de ips, faixas de ip, intervalo de ip, gama de ip, rede tor, tor, no de saida, localhost, maquina local, computador local, proxy ou vpn, vpn ou proxy, conexao vpn, ligacao vpn, rede virtual, internet publica, fora da rede, data center, centro de dados, provedor de hospedagem, acesso remoto, conexao remota, conexoes remotas, conexoes locais, rede do escritorio, endereco de rede, endereco de origem, ip de origem',
    listing:
      'diretorio, conteudo do diretorio, listagem de diretorio*, listagem do diretorio, listagem de diretorios, listagem de arquivos, indice do diretorio, navegacao de diretorios, navegacao no diretorio, conteudo da pasta, pagina de indice, arquivo de indice, conteudo deste diretorio, diretoria',
    login:
      'login, autenticacao, iniciar sessao, inicio de sessao, entrar, autenticar, autenticar se, autenticacoes, iniciar a sessao, inicio da sessao, fazer login, efetuar login, logon, logar, identificar se, identificacao, entrar na conta, entrar na sua conta, conectar se, entrar no sistema, sign in',
    method:
      'metodo, metodo http, metodos, metodos http, verbo, verbos, verbo http, metodo de requisicao, metodo da requisicao, metodo de solicitacao, metodo da solicitacao, metodo do pedido, metodo get, metodo post, metodo put, metodo delete, metodo patch, requisicoes get, requisicoes post, pedidos get, pedidos post, solicitacoes get, solicitacoes post',
    origin:
      'origem, dominio, referer, origens, dominios, host, nome do host, nome de host, hosts, cors, origem cruzada, incorporar, incorporacao, incorporado, iframe, hotlink*, link direto, url de redirecionamento, uri de redirecionamento, url de retorno, url de callback, site de origem, este dominio, outros sites, sites externos, site externo, cabecalho host, nome do pacote, cabecalho origin, subdominio',
    password:
      'senha, palavra passe, palavra chave, pin, senhas, senha atual, senha informada, senha digitada, senha inserida, senha fornecida, palavras passe, palavra passe atual, codigo pin, usuario e senha, nome de usuario e senha, usuario ou senha, nome de usuario ou senha, email ou senha, e mail ou senha, utilizador ou palavra passe, nome de utilizador ou palavra passe, utilizador ou senha, password, passwords, login ou senha, login e senha',
    permission:
      'permissao, permissoes, privilegio*, papel, funcao, autorizacao, direitos, administrador*, administradores, proprietario, somente leitura para, dono, proprietario*, moderador*, membros, administracao, grupo, grupos, politica, politicas, politica de acesso, acl, controle de acesso, controlo de acesso, lista de controle de acesso, nivel de acesso, direito, direitos de acesso, direitos de administrador, superusuario, superusuarios, superadministrador*, editor, editores, editora, colaborador*, autor, autora, autores, criador, criadora, criadores, participantes, membro, autorizacoes, funcoes, papeis, perfil de acesso, permissao de escrita, permissao de leitura, permissoes de administrador, permissoes de escrita, permissoes de leitura, acesso de escrita, acesso de administrador, acesso total, professor*, revisor*, instrutor*, organizador*, responsave*, supervisor*, gestor, gestora, gestores, gerente*, mantenedor*, operador*, coordenador*, dona, donos, proprietaria*, admin, admins, root, usuarios autorizados, pessoal autorizado, pessoas autorizadas, utilizadores autorizados, alcada',
    plan: 'plano, assinatura, licenca, saldo, credito, creditos, pagamento, fatura, subscricao, assinatura do plano, planos, plano pago, plano gratuito, plano atual, plano contratado, assinaturas, subscricoes, licencas, pagamentos, faturamento, faturacao, cobranca, forma de pagamento, metodo de pagamento, metodos de pagamento, meio de pagamento, cartao de credito, periodo de teste, periodo de avaliacao, teste gratuito, teste gratis, versao de teste, versao paga, versao gratuita, versao premium, versao pro, premium, recurso premium, recursos premium, funcao premium, edicao, nivel de assinatura, conta premium, conta paga, conta gratuita, pacote, seu pacote, teu pacote, mensalidade, inadimplente, inadimplencia, funcionalidade, funcionalidades, caracteristica, este recurso, esta funcao, modulo, assinante, assinantes, fundos, clientes pagantes, usuarios pagantes, programa beta, contratacao, parcelas em atraso',
    proxy:
      'proxy, servidor proxy, autenticacao do proxy, autenticacao de proxy, autenticacao proxy, credenciais do proxy, proxy corporativo',
    rate: 'limite, cota, quota, limite de requisicoes, limite de solicitacoes, limite diario, limites, cotas, quotas, limite de uso, limite de taxa, limite de velocidade, limite de chamadas, limite de pedidos, limite de frequencia, taxa de requisicoes, taxa de solicitacoes, taxa de pedidos, frequencia, limite por hora, limite horario, limite mensal, limite semanal, largura de banda, numero de requisicoes, numero de solicitacoes, numero de pedidos, numero de chamadas, numero maximo de requisicoes, numero maximo de solicitacoes, numero maximo de pedidos, por minuto, por segundo, por hora, por dia, chamadas a api, chamadas da api, uso da api, limite da api, limite de consultas, requisicoes por *, solicitacoes por *, pedidos por *, chamadas por *, consultas por *, franquia, limite de downloads, limite de trafego, limite de envios, limite de mensagens',
    request:
      'requisicao, requisicoes, solicitacao, solicitacoes, pedido, pedidos, chamada, chamadas, consulta, consultas, conexao, conexoes, ligacao, mensagens, sua atividade, tua atividade, visita, envios, downloads',
    resource:
      'documento, topico, registro, pesquisa, artigo, repositorio, pagina, inscricao, votacao, enquete, pedido, projeto, periodo, prazo, chamado, fatura, curso, exame, edital, concurso, reserva, ticket, documentos, topicos, discussao, discussoes, debate, conversa, conversas, comentario, comentarios, publicacao, publicacoes, postagem, postagens, post, evento, eventos, ordem, encomenda, encomendas, convite, convites, sala, cedula, registros, registo, registos, banco de dados, base de dados, cluster, loja, quadro, wiki, ramo, branch, cupom, cupons, cupao, vale, objeto, caso, data limite, prazo de entrega, fila, mercado, leilao, questionario, jogo, partida, campanha, contrato, canal, pasta, tabela, linha, colecao, trabalho, tarefa, tarefas, versao, artefato, imagem, esquema, instantaneo, volume, chat, forum, pergunta, resposta, turma, aula, turno, instancia, livro, diario, periodo contabil, periodo contabilistico, exercicio, folha de horas, matricula, matriculas, venda, voto, votos, alteracoes, mudancas, solicitacao de mudanca, competicao, repositorios, site, aplicacao, aplicativo, app, inqueritos, elemento, item, itens, artigos, consulta medica, agendamento, orcamento, transacao, entrega, incidente, tickets, proposta, propostas, sorteio, oferta, anuncio, produto, pull request, espaco, cartao, folha, nota, mensagem, arquivo, ficheiro, modelo, relatorio, avaliacao, atividade, semestre, torneio, etiqueta, projetos, cursos, faturas, conteudo, processo, chamados, recurso, lancamento, prova, submissao, submissoes, candidatura, candidaturas',
    scope:
      'escopo, escopos, scope, scopes, consentimento, permissoes do aplicativo, permissoes da aplicacao, permissoes do token, permissoes da chave, permissoes oauth, permissoes da api, permissoes de api, ambito, ambitos, escopo necessario, escopos necessarios, escopo exigido, perimetro',
    session:
      'sessao, sessoes, sessao de usuario, sessao do usuario, id de sessao, id da sessao, identificador de sessao, token de sessao, cookie de sessao',
    signature:
      'assinatura digital, assinatura da requisicao, hash, hmac, assinatura invalida, assinatura, assinatura hmac, assinatura do pedido, assinatura da solicitacao, assinatura da url, assinatura do webhook, soma de verificacao, checksum, nonce, string canonica',
    terms:
      'termos, termos de uso, condicoes, termos de servico, termos do servico, termos de utilizacao, termos e condicoes, condicoes de uso, condicoes de utilizacao, contrato de licenca, acordo, politica de privacidade, condicoes gerais, codigo de conduta, novos termos, contrato de usuario',
    tls: 'https, ssl, conexao segura, ligacao segura, tls, conexao criptografada, conexao encriptada, conexoes seguras, canal seguro, http sem criptografia, conexao nao segura, conexao insegura, sem criptografia, protocolo seguro',
    token:
      'token, tokens, token de acesso, jwt, bearer, token de autenticacao, token de autorizacao, token de atualizacao, token de portador, token bearer, token jwt, token de identidade, id token, refresh token, access token, codigo de autorizacao, link magico, token de convite, token de redefinicao, token de usuario, token do usuario, token oauth, token de ativacao, token de recuperacao, tokens de acesso, ficha de acesso, token de renovacao, assercao',
    url: 'link, url, links, link assinado, url assinada, url pre assinada, link de download, link compartilhado, link de compartilhamento, ligacao de partilha, link de convite, link de redefinicao, link de verificacao, link de ativacao, link de confirmacao, hiperligacao',
    scheme:
      'autenticacao basica, metodo de autenticacao, metodos de autenticacao, esquema de autenticacao, esquemas de autenticacao, esquema de autorizacao, metodo de autorizacao, tipo de autenticacao, tipo de autorizacao, esquema bearer, mecanismo de autenticacao, esquema',
    content:
      'privado, privada, direitos autorais, privados, privadas, direito autoral, direitos de autor, copyright, propriedade intelectual, dmca, video, videos, motivos legais, razoes legais, ordem judicial, paywall, album, lista de reproducao, playlist, adultos, conteudo sensivel, detentor dos direitos, configuracoes de privacidade, definicoes de privacidade, direitos de transmissao, direitos de exibicao',
    attack:
      'ataque*, malicios*, injecao, ataques, injecao de sql, injecao sql, injecao de codigo, injecoes, suspeit*, atividade suspeita, solicitacao suspeita, requisicao suspeita, pedido suspeito, trafego suspeito, invasao, intrusao, perigos*, nociv*, prejudicia*, ameaca*, abuso, abusos, abusiv*, caracteres ilegais, caracteres proibidos, caracteres nao permitidos, exploit*, xss, uso indevido, tentativa de ataque',
    audience:
      'audiencia, emissor, inquilino, aud, publico alvo do token, emissores, tenant, ambiente de teste, ambiente de testes, ambiente de producao, ambiente sandbox, modo de teste, modo de producao, outro ambiente, outro projeto, outro inquilino, outro tenant, outra regiao, outra organizacao, aplicacao diferente, aplicativo diferente, projeto diferente, ambiente diferente, destinatario do token, realm',
    age: 'idade, menores, maioridade, conteudo adulto, faixa etaria',
    anonymous:
      'anonimo, anonima, anonimos, anonimas, usuario anonimo, usuarios anonimos, utilizadores anonimos, acesso anonimo, solicitacoes anonimas, requisicoes anonimas, anonimamente, de forma anonima, usuarios nao registrados, usuarios nao autenticados, utilizadores nao registados, utilizadores nao autenticados, como convidado, usuarios convidados, convidados',
    api: 'api, apis, acesso a api, acesso api',
    file: 'htaccess, permissoes de arquivo, permissoes do arquivo, permissoes de arquivos, permissoes de ficheiro, permissoes do ficheiro, sistema de arquivos, sistema de ficheiros, configuracao do servidor, link simbolico, links simbolicos, ligacao simbolica, tipo de arquivo, extensao de arquivo, extensao do arquivo, tipo de ficheiro',
    form: 'formulario, envio do formulario, dados do formulario',
    header:
      'cabecalho authorization, cabecalho de autorizacao, cabecalho de autenticacao, cabecalho http authorization, campo authorization, cabecalho obrigatorio, cabecalho necessario, authorization header, header authorization, header de autorizacao, header de autenticacao, cabecalho x *, cabecalho x * *, cabecalho bearer',
    key: 'chaves, segredo',
    kind: 'tipo de token, tipo de credencial, tokens de atualizacao, senhas de aplicativo, senha de aplicativo, senha de aplicacao, autenticacao por senha, autenticacao com senha, login com senha, login por senha, autenticacao http basica, inicio de sessao com palavra passe',
    route: 'rota, rotas, endpoint, ponto de extremidade, versao da api, acao, operacao',
    sso: 'sso, login unico, logon unico, autenticacao unica, inicio de sessao unico, provedor de identidade, fornecedor de identidade, saml, portal de acesso, login corporativo, conta corporativa',
  },
  predicates: {
    blocked:
      'bloqueado, bloqueou, bloqueada, bloqueados, banido, banida, nao esta na lista, lista branca, bloquead*, banid*, expuls*, bloqueio, bloqueia, filtrad*, em quarentena, nao esta na lista de permitidos, nao esta na lista de permissoes, nao esta em lista branca, nao esta incluido na lista, nao consta na lista, nao consta da lista, nao aparece na lista, nao se encontra na lista, fora da lista, lista de permissoes, lista de permitidos, interceptad*, fora da faixa permitida, fora do intervalo permitido, nao faz parte da lista',
    closed:
      'arquivado, arquivada, fechado, fechada, encerrado, encerrada, finalizado, somente leitura, manutencao, finalizada, concluido, concluida, arquivad*, fechad*, encerrad*, finalizad*, terminad*, concluid*, congelad*, imutavel, em uso, em utilizacao, pausad*, terminou, encerrou, ja terminou, ja encerrou, ja acabou, acabou, nao comecou, ainda nao comecou, nao iniciou, ainda nao iniciou, nao esta aberto, nao esta aberta, nao estao abertas, nao estao abertos, ja nao esta aberto, nao esta mais aberto, nao esta mais aberta, rascunho, retirad*, nao publicado, nao publicada, descontinuad*, completad*, liquidad*, nao e mais editavel, nao e editavel, nao editavel, esta cheio, esta cheia, esta completo, lotad*, em andamento, em curso, ja comecou, ja iniciou, offline',
    denied:
      'negado, negada, proibido, proibida, rejeitado, rejeitada, recusado, recusada, nao autorizado, nao autorizada, nao permitido, nao permitida, restrito, restrita, indisponivel, nao disponivel, negad*, proibid*, proibe, rejeitad*, recusad*, recusa, recusou, rejeitou, nao autorizados, nao autorizadas, nao permitidos, nao permitidas, nao sao permitidos, nao sao permitidas, nao e permitida, nao permite, nao permitem, nao se permite, restrit*, restringid*, limitado a, limitada a, limitados a, limitado aos, reservado a, reservada a, reservado para, reservada para, reservados a, reservado aos, exclusivo para, exclusiva para, exclusivo de, inacessivel, nao acessivel, nao esta acessivel, nao esta disponivel, nao estao disponiveis, nao disponiveis, indisponiveis, disponivel apenas, disponivel somente, so esta disponivel, vedad*, impedid*, interdit*, nao tem autorizacao de acesso, nao e aceito, nao e aceita, nao aceitamos, nao sao aceitos, nao e elegivel, nao elegivel, nao oferecemos, nao pode acessar, nao pode aceder, nao podem acessar, nao podem aceder, nao pode ser acessad*, nao pode ser acedid*, nao pode ser usad*, nao pode ser utilizad*, nao pode usar, nao pode utilizar, nao e possivel acessar, nao e possivel aceder, nao pode ver, nao esta autorizado, nao esta autorizada, nao estao autorizados, desautorizad*, ilegal',
    disabled: [
      'desativado, desativada, desabilitado, desabilitada, suspenso, suspensa, inativo, inativa, nao ativado, nao verificado, nao verificada, nao confirmado, nao confirmada, excluido, excluida, pendente, nao esta ativa, nao esta ativo, nao foi verificado, nao foi confirmado, nao foi ativada, removido, desativad*, desactivad*, desabilitad*, suspens*, inativos, inativas, inactiv*, excluid*, eliminad*, apagad*, removid*, nao habilitado, nao habilitada, pendente de aprovacao, pendente de verificacao, pendente de ativacao, pendente de confirmacao, em analise, em revisao, aguardando aprovacao, aguardando confirmacao, aguardando ativacao, aguardando verificacao, aguarda aprovacao, aguarda ativacao, a aguardar aprovacao, a espera de aprovacao, precisa ser verificad*, deve ser verificad*, deve verificar, congelado, congelada, bloqueado temporariamente, bloqueada temporariamente, temporariamente bloquead*, sem verificar, nao aprovado, nao aprovada, nao validado, nao validada, nao ativada, cancelada pelo, nao foi aprovad*, nao foi ativad*, nao foi confirmad*, nao foi verificad*',
      combined(
        'nao esta, ainda nao esta, nao foi, ainda nao foi, ainda nao, nao se encontra',
        'ativado, ativada, activada, ativo, ativa, verificado, verificada, confirmado, confirmada, validado, validada, aprovado, aprovada',
      ),
    ].join(', '),
    early:
      'ainda nao e valido, ainda nao valido, no futuro, ainda nao e valida, ainda nao esta ativo, ainda nao esta ativa, ainda nao pode ser usad*, nao valido antes, nao e valido antes, so sera valido, emitido no futuro, num futuro, muito cedo, cedo demais, nbf',
    exceeded:
      'excedido, excedida, atingido, atingida, esgotado, esgotada, muitas, muitos, demasiados, demasiadas, ultrapassado, atingiu, excedid*, excede, excedem, excedeu, superad*, supera, superou, ultrapassad*, ultrapassou, ultrapassa, atingid*, atingiram, atinge, esgotad*, esgotou, alcancad*, alcancou, muito rapido, rapido demais, com muita frequencia, frequentemente demais, demais, demasiada, demasiado, acima do limite, maximo permitido, consumid*, em excesso, excesso de, excessiv*, estourou, estourad*, ja nao tem mais, acabaram, chegou ao limite',
    expired:
      'expirado, expirada, expirou, vencido, vencida, venceu, nao e mais valido, nao e mais valida, caducado, ja nao e valido, expirad*, expiraram, vencid*, venceram, caducad*, caducou, nao e mais valid*, ja nao e valid*, nao sao mais validos, nao sao mais validas, deixou de ser valido, deixou de ser valida, nao esta mais valido, nao esta mais ativo, nao esta mais ativa, ja nao esta ativo, ja nao esta ativa, nao esta mais vigente, nao funciona mais, ja nao funciona, terminou, encerrou, muito antig*, demasiado antig*, obsolet*, desatualizad*, tempo esgotado, tempo limite, tempo de espera esgotado, fora do prazo, fora da validade, prazo de validade, expiracao, passou do prazo, decorreu',
    failed:
      'falhou, falha, erro, falhada, falharam, fracassou, fracass*, erros, malsucedid*, mal sucedid*, sem sucesso, sem exito, problema, nao foi bem sucedid*, nao teve sucesso, deu errado, correu mal',
    insufficient:
      'insuficiente, insuficientes, falta, faltam, faltando, nao possui, nao tem, nao dispoe, nao tens, nao tinha, nao tem o, nao tem a, nao tem os, nao tem as, nao tem nenhum, nao tem nenhuma, nao possuem, nao possui o, nao possui a, nao possui os, nao possui as, nao dispoe de, nao dispoes, nao contem os, carece de, lhe falta, faltam lhe, falta lhe, demasiado baixo, muito baixo, muito baixa, nao e suficiente, nao sao suficientes, adicional, adicionais, mais alto, superior, superiores, nao lhe foi concedid*, nao foi concedid*, nao lhe permite, nao lhe permitem, nao basta, nao bastam, nao te permite, nao da acesso, nao dao acesso, nao inclui acesso, nao concede acesso, nao confere acesso, nao da direito',
    invalid:
      'invalido, invalida, invalidos, invalidas, incorreto, incorreta, incorretos, incorretas, errado, errada, nao e valido, nao e valida, nao valido, nao conferem, nao confere, nao correspondem, incorretos, nao reconhecido, desconhecida, invalid*, incorret*, incorrect*, errad*, erroneo, erronea, nao e correto, nao e correta, nao esta correto, nao esta correta, nao estao corretos, nao estao corretas, nao sao validos, nao sao validas, nao valida, nao validos, nao validas, nao reconhecida, nao reconhecidos, nao e reconhecido, nao e reconhecida, nao foi reconhecido, nao foi reconhecida, nao aceito, nao aceita, falso, falsa, falsificad*, adulterad*, manipulad*, nao funciona, nao serve, nao confer*, nao batem, nao bate, nao e um valido, alterad*, inutilizavel, indevido, indevida, inaceitavel',
    malformed:
      'mal formado, malformado, formato invalido, formato incorreto, formato, mal formada, mal formados, mal formadas, malformada, malformados, malformadas, mal construid*, formato errado, formato nao e valido, formato desconhecido, corromp*, corrupt*, nao pode ser decodificad*, nao pode ser descodificad*, nao foi possivel decodificar, nao foi possivel descodificar, ilegivel, nao foi possivel analisar, nao foi possivel interpretar, nao pode ser lid*, nao foi possivel ler, tres partes, base64, sintaxe, incompleto, incompleta, truncad*, muito curto, muito curta, demasiado curto, demasiado curta, comprimento, tamanho incorreto, tamanho invalido, codificacao, estrutura, segmentos, deve comecar com, deve iniciar com, nao esta no formato, nao tem o formato',
    mismatch:
      'nao corresponde, nao confere com, nao coincide, nao correspondem, nao coincidem, nao confere, nao conferem, nao bate com, nao corresponde ao, nao corresponde a, discrepancia, diferente de, diferente do, diferente da, difere de, difere do, difere, nao e igual, nao e o mesmo, nao e a mesma, inesperad*, divergencia, diverge, inconsistente, incompativel com, nao e o esperado, nao condiz',
    missing:
      'ausente, faltando, vazio, vazia, nao fornecido, nao fornecida, nao fornecidas, nao foi fornecido, nao foi fornecida, nao foram fornecidas, nao informado, nao informada, nao enviado, nao foi informado, nao foi enviado, nao especificado, nao foi informad*, nao informad*, nao enviad*, nao foi enviad*, nao fornecid*, nao foi fornecid*, ausentes, ausencia, vazios, vazias, em branco, omitid*, em falta, falta, nao fornecidos, nao foram fornecid*, nao foram informad*, nao foram enviad*, nao especificada, nao foi especificad*, nao indicado, nao indicada, nao foi indicad*, nao incluido, nao foi incluid*, nao recebid*, nao foi recebid*, nao presente, nao esta presente, nao passado, nao foi passad*, nao preenchid*, nao foi preenchid*, nao definido, nao definida, nao foi definid*, nao forneceu, nao informou, nao enviou, nao indicou, nao incluiu, nao contem, nao inclui, nulo, nula, indefinido, nao encontrado na requisicao, nao foi encontrado na requisicao, nao foi encontrado no cabecalho, nao ha, faz falta, fornecer um, nao digitou, nao pode estar vazio, nao pode ser vazio, nao deve estar vazio, nao apresentad*, nao foi apresentad*, nao inserid*',
    off: 'nao habilitado, nao incluido, nao ativado, desativad*, desactivad*, desabilitad*, desligad*, nao habilitada, nao habilitados, nao esta habilitad*, nao estao habilitad*, nao ativada, nao ativados, nao esta ativad*, nao foi habilitad*, nao foi ativad*, nao incluida, nao incluidos, nao esta incluid*, nao inclui, nao faz parte, nao contempla, nao cobre, nao abrange, nao configurado, nao configurada, nao esta configurad*, nao esta disponivel no seu plano, nao dispoe de',
    required:
      'obrigatorio, obrigatoria, necessario, necessaria, requerido, requer, exige, deve, precisa, exigido, exigida, obrigatori*, necessari*, requerid*, requerem, exigem, exigid*, exige se, devem, deves, devera, deverao, precisam, precisas, e preciso, preciso, e necessario, tem de, tem que, tens de, tens que, ha que, imprescindivel, espera se, esperava se, informe, forneca, envie, inclua, insira, introduza, especifique, resolva, complete, prove, comprove, ative, habilite, indique, necessita',
    revoked:
      'revogado, revogada, cancelado, cancelada, invalidado, desconectado, lista negra, na lista negra, revogad*, revogou, revogaram, cancelados, canceladas, invalidad*, anulad*, desconectada, foi desconectad*, sessao terminada, retirad*, substituid*, eliminad*, excluid*, apagad*, removid*, comprometid*, vazad*, exposta, rotacionad*, foi alterada, foi trocada, foi alterado, foi excluid*, foi removid*, foi eliminad*, nao esta mais autorizad*, listas negras, lista de bloqueio, lista de bloqueados, destruid*, regenerad*, encerrada pelo, encerrada por, renovad*, foi renovada, foi renovado',
    unknown:
      'nao encontrado, nao encontrada, nao existe, desconhecido, desconhecida, inexistente, nao cadastrado, desconhecidos, desconhecidas, nao encontrados, nao encontradas, nao existem, nao existia, nao foi encontrad*, nao foram encontrad*, nao encontramos, nao ha nenhum, nao ha nenhuma, nao localizado, nao localizada, nao foi localizad*, nao registrado, nao registrada, nao registado, nao registada, nao esta registrad*, nao esta registad*, nao cadastrada, nao esta cadastrad*, nao consta, nao conhecido, nao reconhecemos, nao se encontra registad*, inexistentes, nao foi possivel encontrar, nao foi possivel localizar, nao existe mais, ja nao existe, deixou de existir',
    unsupported:
      'nao suportado, nao suportada, nao compativel, nao suportados, nao suportadas, nao e suportad*, nao sao suportad*, nao e compativel, nao compativeis, nao sao compativeis, nao suporta, nao suportamos, nao aceita, nao admite, nao admitid*, nao e admitid*, incompativel, incompativeis, obsoleto, obsoleta, descontinuado, nao aplicavel, nao implementado, nao implementada, so aceita, so suporta, aceita apenas, aceita somente, suporta apenas, em vez de, ao inves de, ja nao e suportad*, nao e mais suportad*, nao e mais aceit*, nao sao mais aceit*',
    unverified:
      'nao foi possivel verificar, nao pode ser verificado, nao pode ser verificada, nao podem ser verificad*, nao puderam ser verificad*, nao pode ser validad*, nao pode ser confirmad*, nao foi possivel validar, nao foi possivel confirmar, nao foi possivel autenticar, nao foi possivel comprovar, nao verificad*, nao validad*, falha na verificacao, falha na validacao, falha de verificacao, falha de validacao, verificacao falhou, validacao falhou, a verificacao falhou, a validacao falhou, erro de verificacao, erro de validacao, erro ao verificar, erro ao validar, falha ao verificar, falha ao validar, nao passou na verificacao, nao conseguimos verificar, impossivel verificar, verificacao do falhou, nao autentic*',
    untrusted:
      'nao confiavel, nao confiaveis, nao e confiavel, nao sao confiaveis, autoassinado, auto assinado, autoridade desconhecida, nao e de confianca, sem confianca, nao e seguro',
    foreign:
      'pertence a outro, pertence a outra, nao pertence, para outro aplicativo, emitido para outro, pertence a um, nao lhe pertence, nao te pertence, nao pertencem, nao e para este, nao e para esta, nao se destina, nao e destinado, nao e destinada, nao foi emitido para, nao foi emitida para, emitido por outro, emitido por outra, emitido para outra, nao associado, nao associada, nao esta associad*, nao vinculado, nao vinculada, nao esta vinculad*, vinculado a outro, vinculada a outra, vinculado a outra, associado a outro, associado a outra, de outro projeto, de outro ambiente, de outra conta, de outra organizacao, de outro usuario, de outro utilizador, destinado a outro, destinado a outra, gerado para outro, gerado para outra, criado para outro, criado para outra, valido para outro, valido para outra, valida apenas para, valido apenas para, so e valido para, so e valida para, e de outro, e de outra, para outro ambiente, para outro projeto, para outra regiao',
    noticed:
      'detectado, detectada, detectamos, identificado como, detectad*, detetad*, detetamos, foi detectad*, foi detetad*, identificad*, considerad*, suspeit*, classificado como, marcado como, marcada como, parece ser, violacao, viola, infringe',
    'read-only':
      'somente leitura, apenas leitura, modo somente leitura, modo de leitura, so de leitura, so leitura, apenas de leitura, apenas para leitura, somente para leitura, modo so de leitura, protegido contra escrita, acesso de leitura, permite apenas leitura, so permite leitura, permite somente leitura',
    skewed:
      'fora do intervalo, muito antigo, defasado, divergente, fora da janela, fora da margem, muito antiga, demasiado antigo, dessincronizad*, fora de sincronia, nao esta sincronizad*, sincroniz*, adiantad*, atrasad*, muito distante, muito longe, difere em mais, mais de * minutos, mais de * segundos, desvio, desajustad*, desregulad*',
    used: 'ja utilizad*, ja usad*, ja foi utilizad*, ja foi usad*, ja foi resgatad*, ja resgatad*, reutilizad*, uso unico, de uso unico, duplicad*, repetid*',
    idle: 'inatividade, inactividade, periodo de inatividade, tempo de inatividade, ficou inativ*, muito tempo inativ*, esteve inativ*',
  },
  negated: {
    invalid:
      'valido, valida, validos, correto, correta, reconhecido, aceito, validas, corretos, corretas, corretamente, reconhecida, reconhecidos, aceita, aceitos, aceite, aceitavel, adequado, adequada, autentico, legitimo, funciona, certo, certa',
    denied:
      'autorizado, autorizada, permitido, permitida, permite, autorizados, autorizadas, permitidos, permitidas, permitem, elegivel, acessivel, disponivel, autoriza, apto, apta, habilitado a, visivel, visiveis',
    missing:
      'fornecido, fornecida, fornecidas, enviado, informado, presente, recebido, fornecidos, forneceu, fornecer, enviada, enviados, enviadas, enviou, enviar, informada, informados, informou, informar, presentes, recebida, recebemos, incluido, incluida, incluiu, inclui, contem, indicado, indicada, indicou, especificado, especificada, introduzido, inserido, inserida, inseriu, preenchido, anexado, apresentado, apresentada, apresentou, definido, passado, digitou, localizado na requisicao',
    insufficient:
      'suficientes, suficiente, tem, possui, dispoe, tenha, tinha, ter, tens, possuem, possuir, concedido, concedida, concedidas, concedidos, atribuido, atribuida, atribuidas, atribuidos, inclui os',
    unknown:
      'encontrado, encontrada, existe, encontrados, encontramos, encontrar, existem, exista, registrado, registrada, registado, registada, cadastrado, cadastrada, conhecido, conhecida, identificado, identificar, localizado, localizada, localizar, determinar, associado',
    unverified:
      'verificado, verificada, verificados, verificar, confirmado, confirmada, confirmar, validado, validada, validar, comprovar, autenticar',
    mismatch: 'corresponde, correspondem, coincide, coincidem, confere, conferem, igual',
    unsupported: 'suportado, suportada, suportados, suportadas, suporta, compativel, compativeis, admite',
    off: 'habilitado, habilitada, habilitados, ativado, ativada, ativo, ativa, activo, ativos, incluido em, incluida no, contratado, contratada, configurado, configurada, cobre, disponivel no',
    malformed: 'decodificado, decodificar, descodificar, interpretar, analisar, ler, lido',
    untrusted: 'confiavel, confianca',
    expired: 'vigente, recente',
    foreign:
      'pertence, pertencem, destinado, destinada, associado a, associada a, vinculado a, vinculada a, emitido para',
  },
  idioms: [
    ...portugueseThings,
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
      'novamente em * minuto*, novamente em * segundo*, novamente em * hora*, novamente em alguns, novamente dentro de, novamente daqui a, muitas requisicoes, muitas solicitacoes, muitas tentativas, demasiados pedidos, limite de requisicoes excedido, excesso de tentativas',
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
  negations:
    'nao, sem, nunca, nenhum, nenhuma, nem, nao pode, nao podes, nao podem, nao podera, nao poderao, nao e possivel, nao foi possivel, nao se pode, nao conseguimos, nao pudemos, nenhuns, nenhumas, jamais, tampouco, impossivel',
  hedges:
    'se, talvez, pode ser, poderia, possivelmente, verifique se, certifique se, por exemplo, provavelmente, quando, esqueceu, e possivel que, pode ser que, podera, poderiam, pode ter, pode estar, certifica te, verifique, verifica se, confira, confirme se, confirma se, caso, a menos que, salvo se, possiveis causas, causas possiveis, normalmente, geralmente, as vezes, saiba mais, esqueceste, esqueci, expira em, expirara, ira expirar, por padrao, ao continuar, ao se cadastrar, sera bloqueada, sera bloqueado, sera suspensa, tentativas restantes, restam, ultima tentativa, antes de ser, documentacao sobre, perguntas frequentes, como usar, assegure se, senha deve ter, senha deve conter, senha deve incluir, senha deve possuir, senha devem ter, senha precisa ter, senha precisa conter, senhas deve ter, senhas deve conter, senhas deve incluir, senhas deve possuir, senhas devem ter, senhas precisa ter, senhas precisa conter, palavra passe deve ter, palavra passe deve conter, palavra passe deve incluir, palavra passe deve possuir, palavra passe devem ter, palavra passe precisa ter, palavra passe precisa conter, deve ter pelo menos, deve conter pelo menos, deve ter no minimo',
  exclusives: 'apenas, somente, so, unicamente, exclusivamente',
  modals: 'podem, pode',
  alternatives: 'ou',
};
