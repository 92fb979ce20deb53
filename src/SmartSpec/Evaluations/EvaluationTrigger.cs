namespace SmartSpec;

/// <summary>What moves an evaluation from step to step.</summary>
public enum EvaluationTrigger
{
    /// <summary>An organisation is given it.</summary>
    Commission,

    /// <summary>The evaluator begins.</summary>
    Begin,

    /// <summary>The evaluator reports.</summary>
    Report,

    /// <summary>The report goes back to the evaluator.</summary>
    Return,

    /// <summary>What comes of it is stated.</summary>
    Conclude,

    /// <summary>It is given up.</summary>
    Cancel,
}
