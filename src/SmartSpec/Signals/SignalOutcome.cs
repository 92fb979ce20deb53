namespace SmartSpec;

/// <summary>How a signal can be answered; always with a text beside.</summary>
public enum SignalOutcome
{
    /// <summary>It is explained, and nothing else is done.</summary>
    Explained,

    /// <summary>An evaluation is to look into it; the answer names it.</summary>
    EvaluationOrdered,

    /// <summary>An effort has been adjusted; the answer names it.</summary>
    EffortAdjusted,

    /// <summary>A change has been proposed; the answer names what is to be changed.</summary>
    ChangeProposed,
}
