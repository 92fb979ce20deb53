namespace SmartSpec;

/// <summary>The triggers that move an evaluation from step to step.</summary>
internal enum EvaluationTrigger
{
    /// <summary>The commission to an organisation.</summary>
    Commission,

    /// <summary>The start of the evaluation.</summary>
    Begin,

    /// <summary>The report of the evaluator.</summary>
    Report,

    /// <summary>The return of the report to the evaluator.</summary>
    Return,

    /// <summary>The conclusion drawn from it.</summary>
    Conclude,

    /// <summary>The cancellation.</summary>
    Cancel,
}
