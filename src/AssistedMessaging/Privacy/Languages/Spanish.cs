using AssistedMessaging.Text;

namespace AssistedMessaging.Privacy.Languages;

/// <summary>The words in Spanish.</summary>
internal static class Spanish
{
    public static PrivacyPhrases Phrases { get; } = new()
    {
        Tag = LanguageTag.Parse("es"),
        And = "y",
        Purposes = new Dictionary<string, string>
        {
            ["outreach.draft"] = "Para que en la selección de personal se disponga del borrador de un mensaje para usted. Puede escribirlo un modelo; una persona lo revisa antes de que salga nada.",
            ["outreach.send"] = "Para escribirle sobre un empleo.",
            ["ai.training"] = "Para que los modelos aprendan de sus datos, sea cual sea su uso.",
            ["ai.training.content-generating"] = "Para entrenar o ajustar modelos que escriben textos.",
            ["ai.training.content-generating.pretrain"] = "Para entrenar desde cero modelos que escriben textos.",
            ["ai.training.content-generating.tune"] = "Para ajustar modelos que escriben textos.",
            ["ai.training.non-content-generating"] = "Para entrenar modelos que no escriben textos, por ejemplo de búsqueda.",
            ["service.security"] = "Para que el servicio siga siendo seguro.",
            ["service.spam-detection"] = "Para detectar el correo no deseado.",
            ["service.recommendation"] = "Para hacer recomendaciones.",
        },
        Categories = new Dictionary<string, string>
        {
            ["profile"] = "lo que muestra su perfil",
            ["posts"] = "lo que publica",
            ["job-activity"] = "los empleos que consulta, guarda y a los que responde",
            ["work-performance"] = "cómo hace su trabajo",
            ["recruiter-content"] = "lo que escribe al seleccionar personal",
            ["feedback"] = "lo que dice de los borradores",
            ["private-messages"] = "sus mensajes privados",
        },
        NoticeTitle = "Cómo se usan sus datos",
        WhatForHeading = "Para qué",
        WhatIsUsedHeading = "Qué se usa",
        DefaultHeading = "Qué vale si no hace nada",
        OptOutHeading = "Cómo decir que no",
        UsedPattern = "Se usa: {0}.",
        NeverUsedPattern = "Nunca se usa: {0}.",
        PublicContent = "Lo que publica puede pasar con el tiempo a formar parte de un conjunto de datos; piense en lo que comparte.",
        DefaultStates =
        [
            "No se usa, porque no está claro qué norma rige donde está usted.",
            "No se usa donde está usted.",
            "Desactivado, hasta que diga que sí.",
            "Activado, hasta que diga que no. Es un ajuste por defecto, no su consentimiento.",
            "Activado, hasta que se oponga. Es un ajuste por defecto, no su consentimiento.",
            "Activado, y no se puede desactivar.",
        ],
        OptOuts =
        [
            "No hay nada que desactivar.",
            "No hay nada que desactivar.",
            "Déjelo desactivado o vuelva a desactivarlo en cualquier momento en los ajustes.",
            "Desactívelo en cualquier momento en los ajustes.",
            "Envíe en cualquier momento el formulario de oposición.",
            "Para este fin no hay exclusión; aun así puede preguntar qué se guarda sobre usted.",
        ],
        FutureOnly = "Vale a partir de entonces; lo hecho antes, también el entrenamiento, no se deshace.",
        DescriptionTitle = "Cómo se tratan los datos personales",
        DescriptionIntro = "Elaborado a partir de la configuración en uso el {0}.",
        PurposesHeading = "Fines",
        OtherPurposes = "La biblioteca no persigue ningún otro fin y no entrena nada. Las normas para {0} están para las preguntas del anfitrión.",
        FieldsHeading = "Campos de datos",
        ProvidersHeading = "Proveedores de modelos",
        RetentionHeading = "Conservación",
        VersionsHeading = "Versiones de las normas",
        RightsHeading = "Derechos y revisión",
        PurposeColumns =
        [
            "fin",
            "para qué",
            "por defecto",
            "base jurídica",
            "norma",
        ],
        FieldColumns =
        [
            "campo",
            "de quién",
            "tipo de datos",
            "qué ve un modelo",
        ],
        RetentionColumns =
        [
            "registro",
            "días de conservación",
        ],
        Sources =
        [
            "no indicado",
            "perfil de la candidatura",
            "oferta de empleo",
            "selección y empresa",
            "textos propios de selección",
        ],
        Exposures =
        [
            "nada",
            "un sí, un no o un número",
            "un marcador, nunca el valor",
            "el texto, como datos citados",
        ],
        Records = new Dictionary<string, string>
        {
            ["draft"] = "borradores con la petición de la que salieron",
            ["review"] = "decisiones sobre borradores",
            ["consent-event"] = "registros de consentimiento",
            ["audit-entry"] = "entradas de auditoría",
            ["suppression"] = "exclusiones bajo un hash con clave",
            ["preference"] = "cambios de preferencias",
            ["custom-content"] = "textos propios de selección",
            ["feedback"] = "opiniones sobre borradores",
        },
        TrainingUses =
        [
            "No se sabe si el proveedor entrena con ello.",
            "El proveedor no entrena con ello.",
            "El proveedor entrena con ello, salvo exclusión del cliente.",
            "El proveedor entrena con ello.",
        ],
        ProviderPattern = "{0}, {1}: conserva lo que recibe {2} días como máximo. Leído el {3}, válido hasta el {4}; fuente: {5}.",
        AllModels = "todos los modelos",
        PlacesPattern = "Lugares de tratamiento: {0}. Subencargados: {1}.",
        HumanReviews =
        [
            "No se sabe si alguien del proveedor lo lee.",
            "Nadie del proveedor lo lee.",
            "El personal del proveedor solo lee lo que se señaló como abuso.",
            "El personal del proveedor puede leerlo.",
        ],
        None = "ninguno",
        NoProvider = "No se consulta ningún modelo, o no consta el compromiso de ningún proveedor; sin él no se hace ninguna llamada.",
        InProcess = "El modelo funciona dentro del proceso; nada sale de él.",
        HostGate = "Un control propio del anfitrión decide sobre los fines; sus normas no se conocen aquí.",
        LegitimateInterests = "intereses legítimos",
        NotStated = "no indicada; la señala el anfitrión",
        Rights =
        [
            "Cualquier persona puede pedir acceso a sus datos, pedir su supresión y oponerse. La respuesta se debe en el plazo de un mes según el Reglamento general de protección de datos, y de 45 días en California.",
            "Quienes usan un contrato lo piden a través de su administración principal.",
            "Una exclusión sobrevive a la supresión como hash con clave, para que nadie vuelva a ser contactado tras una importación posterior.",
            "Una persona con nombre revisa y aprueba cada mensaje antes de que salga; nada sale por sí solo.",
        ],
        NotLegalAdvice = "Esto no es asesoramiento jurídico.",
    };
}
