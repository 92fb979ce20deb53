namespace SmartSpec.Samples;

/// <summary>The arguments, or a file, are not what they should be; the message says which, where and what was expected.</summary>
internal sealed class BadInputException : Exception
{
    public BadInputException()
    {
    }

    public BadInputException(string message)
        : base(message)
    {
    }

    public BadInputException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
