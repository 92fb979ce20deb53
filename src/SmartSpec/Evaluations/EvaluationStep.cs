namespace SmartSpec;

/// <summary>Where an evaluation stands.</summary>
public enum EvaluationStep
{
    /// <summary>It is planned; nobody has been given it.</summary>
    Planned,

    /// <summary>An organisation has been given it.</summary>
    Commissioned,

    /// <summary>The evaluator is at work, for the first time or on a report that was returned.</summary>
    Underway,

    /// <summary>The evaluator has reported; the recommendations are being answered.</summary>
    Reported,

    /// <summary>What comes of it has been stated.</summary>
    Concluded,

    /// <summary>It was given up.</summary>
    Cancelled,
}
