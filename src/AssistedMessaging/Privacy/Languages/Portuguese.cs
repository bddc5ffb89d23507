using AssistedMessaging.Text;

namespace AssistedMessaging.Privacy.Languages;

/// <summary>The words in Portuguese.</summary>
internal static class Portuguese
{
    public static PrivacyPhrases Phrases { get; } = new()
    {
        Tag = LanguageTag.Parse("pt"),
        And = "e",
        Purposes = new Dictionary<string, string>
        {
            ["outreach.draft"] = "Para que o recrutamento possa ter o rascunho de uma mensagem para si. Um modelo pode escrevê-lo; uma pessoa revê-o antes de algo sair.",
            ["outreach.send"] = "Para que lhe possam escrever sobre um emprego.",
            ["ai.training"] = "Para que modelos possam aprender com os seus dados, seja qual for o seu uso.",
            ["ai.training.content-generating"] = "Para que modelos que escrevem textos possam ser treinados ou ajustados.",
            ["ai.training.content-generating.pretrain"] = "Para que modelos que escrevem textos possam ser treinados de raiz.",
            ["ai.training.content-generating.tune"] = "Para que modelos que escrevem textos possam ser ajustados.",
            ["ai.training.non-content-generating"] = "Para que modelos que não escrevem textos, por exemplo de pesquisa, possam ser treinados.",
            ["service.security"] = "Para que o serviço se mantenha seguro.",
            ["service.spam-detection"] = "Para que o spam possa ser detetado.",
            ["service.recommendation"] = "Para que se possam fazer recomendações.",
        },
        Categories = new Dictionary<string, string>
        {
            ["profile"] = "o que o seu perfil mostra",
            ["posts"] = "o que publica",
            ["job-activity"] = "os empregos que vê, guarda e a que responde",
            ["work-performance"] = "como faz o seu trabalho",
            ["recruiter-content"] = "o que escreve ao recrutar",
            ["feedback"] = "o que diz dos rascunhos",
            ["private-messages"] = "as suas mensagens privadas",
        },
        NoticeTitle = "Como os seus dados são usados",
        WhatForHeading = "Para quê",
        WhatIsUsedHeading = "O que se usa",
        DefaultHeading = "O que vale se não fizer nada",
        OptOutHeading = "Como dizer que não",
        UsedPattern = "Usa-se: {0}.",
        NeverUsedPattern = "Nunca se usa: {0}.",
        PublicContent = "O que publica pode, com o tempo, passar a fazer parte de um conjunto de dados; pense no que partilha.",
        DefaultStates =
        [
            "Não se usa, porque não é claro que regra vale onde está.",
            "Não se usa onde está.",
            "Desligado, até dizer que sim.",
            "Ligado, até dizer que não. É uma predefinição, não o seu consentimento.",
            "Ligado, até se opor. É uma predefinição, não o seu consentimento.",
            "Ligado, e não se pode desligar.",
        ],
        OptOuts =
        [
            "Não há nada para desligar.",
            "Não há nada para desligar.",
            "Deixe-o desligado, ou volte a desligá-lo a qualquer momento nas definições.",
            "Desligue-o a qualquer momento nas definições.",
            "Envie a qualquer momento o formulário de oposição.",
            "Para este fim não há recusa; ainda assim pode perguntar o que se guarda sobre si.",
        ],
        FutureOnly = "Vale a partir daí; o que foi feito antes, incluindo treino, não é desfeito.",
        DescriptionTitle = "Como os dados pessoais são tratados",
        DescriptionIntro = "Feito a partir da configuração em uso em {0}.",
        PurposesHeading = "Finalidades",
        OtherPurposes = "A biblioteca não prossegue nenhuma outra finalidade e não treina nada. As regras para {0} servem para perguntas do anfitrião.",
        FieldsHeading = "Campos de dados",
        ProvidersHeading = "Fornecedores de modelos",
        RetentionHeading = "Conservação",
        VersionsHeading = "Versões das regras",
        RightsHeading = "Direitos e revisão",
        PurposeColumns =
        [
            "finalidade",
            "para quê",
            "predefinição",
            "fundamento jurídico",
            "regra",
        ],
        FieldColumns =
        [
            "campo",
            "de quem",
            "tipo de dados",
            "o que um modelo vê",
        ],
        RetentionColumns =
        [
            "registo",
            "dias de conservação",
        ],
        Sources =
        [
            "não indicado",
            "perfil da candidatura",
            "anúncio de emprego",
            "recrutamento e empresa",
            "textos próprios do recrutamento",
        ],
        Exposures =
        [
            "nada",
            "um sim, um não ou um número",
            "um marcador, nunca o valor",
            "o texto, como dados citados",
        ],
        Records = new Dictionary<string, string>
        {
            ["draft"] = "rascunhos com o pedido de que vieram",
            ["review"] = "decisões sobre rascunhos",
            ["consent-event"] = "registos de consentimento",
            ["audit-entry"] = "entradas de auditoria",
            ["suppression"] = "recusas sob um hash com chave",
            ["preference"] = "alterações de preferências",
            ["custom-content"] = "textos próprios do recrutamento",
            ["feedback"] = "opiniões sobre rascunhos",
        },
        TrainingUses =
        [
            "Não se sabe se o fornecedor treina com eles.",
            "O fornecedor não treina com eles.",
            "O fornecedor treina com eles, salvo recusa do cliente.",
            "O fornecedor treina com eles.",
        ],
        ProviderPattern = "{0}, {1}: guarda o que recebe no máximo {2} dias. Lido em {3}, válido até {4}; fonte: {5}.",
        AllModels = "todos os modelos",
        PlacesPattern = "Locais do tratamento: {0}. Subcontratantes ulteriores: {1}.",
        HumanReviews =
        [
            "Não se sabe se alguém no fornecedor lê os dados.",
            "Ninguém no fornecedor lê os dados.",
            "No fornecedor só se lê o que foi assinalado como abuso.",
            "Pessoas do fornecedor podem ler os dados.",
        ],
        None = "nenhum",
        NoProvider = "Nenhum modelo é consultado, ou não consta o compromisso de nenhum fornecedor; sem ele não se faz nenhuma chamada.",
        InProcess = "O modelo corre dentro do processo; nada sai dele.",
        HostGate = "Um controlo próprio do anfitrião decide sobre as finalidades; as suas regras não são conhecidas aqui.",
        LegitimateInterests = "interesses legítimos",
        NotStated = "não indicado; o anfitrião indica-o",
        Rights =
        [
            "Qualquer pessoa pode pedir acesso aos seus dados, pedir o seu apagamento e opor-se. A resposta é devida no prazo de um mês segundo o Regulamento Geral sobre a Proteção de Dados, de 45 dias na Califórnia.",
            "Quem usa um contrato pede através da sua administração principal.",
            "Uma recusa sobrevive ao apagamento como hash com chave, para que ninguém volte a ser contactado após uma importação posterior.",
            "Uma pessoa identificada revê e aprova cada mensagem antes de ela sair; nada sai por si.",
        ],
        NotLegalAdvice = "Isto não é aconselhamento jurídico.",
    };
}
