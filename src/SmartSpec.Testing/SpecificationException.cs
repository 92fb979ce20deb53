namespace SmartSpec.Testing;

/// <summary>
/// A difference between what happened and what a specification expects. The message shows both: events as JSON, refusals with
/// their sentences.
/// </summary>
public sealed class SpecificationException : Exception
{
    /// <summary>Makes an exception without a message.</summary>
    public SpecificationException() { }

    /// <summary>Makes an exception.</summary>
    /// <param name="message">What was expected, and what happened.</param>
    public SpecificationException(string message)
        : base(message) { }

    /// <summary>Makes an exception.</summary>
    /// <param name="message">What was expected, and what happened.</param>
    /// <param name="innerException">What led to it.</param>
    public SpecificationException(string message, Exception innerException)
        : base(message, innerException) { }
}
