namespace SmartSpec.Analysis;

/// <summary>The value of an answer was read, but the method had refused.</summary>
public sealed class AnalysisRefusedException : InvalidOperationException
{
    /// <summary>Creates an exception without reasons.</summary>
    public AnalysisRefusedException() { }

    /// <summary>Creates an exception with a message.</summary>
    public AnalysisRefusedException(string message)
        : base(message) { }

    /// <summary>Creates an exception with a message and its cause.</summary>
    public AnalysisRefusedException(string message, Exception innerException)
        : base(message, innerException) { }

    internal AnalysisRefusedException(EquatableArray<AnalysisMessage> refusals)
        : base(string.Join(" ", refusals)) => Refusals = refusals;

    /// <summary>Why there is no value.</summary>
    public EquatableArray<AnalysisMessage> Refusals { get; }
}
