namespace SmartSpec.Tests.Laws;

/// <summary>A law of the engine does not hold.</summary>
public sealed class LawBrokenException : Exception
{
    public LawBrokenException() { }

    public LawBrokenException(string message)
        : base(message) { }

    public LawBrokenException(string message, Exception innerException)
        : base(message, innerException) { }
}
