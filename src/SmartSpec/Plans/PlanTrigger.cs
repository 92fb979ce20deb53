namespace SmartSpec;

/// <summary>The triggers that move a plan version to another step.</summary>
internal enum PlanTrigger
{
    /// <summary>A development plan is sent out for consultation.</summary>
    Consult,

    /// <summary>An action plan's resources are to be mobilised.</summary>
    Mobilise,

    /// <summary>The plan is submitted to the decision body.</summary>
    Submit,

    /// <summary>The plan is taken back to be rewritten.</summary>
    Redraft,

    /// <summary>The decision body sends it back.</summary>
    Return,

    /// <summary>The decision body adopts it.</summary>
    Adopt,

    /// <summary>The adoption is taken back before it took effect.</summary>
    Rescind,

    /// <summary>The plan is discarded.</summary>
    Discard,

    /// <summary>Its consultation is closed.</summary>
    CloseConsultation,

    /// <summary>Its consultation is cancelled.</summary>
    CancelConsultation,

    /// <summary>Its day has come.</summary>
    TakeEffect,

    /// <summary>A later version takes effect.</summary>
    Replace,

    /// <summary>Its area ends.</summary>
    EndWithArea,
}
