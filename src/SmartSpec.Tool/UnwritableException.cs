namespace SmartSpec.Tool;

/// <summary>What the program says cannot be written: the disk is full, or the stream is closed.</summary>
internal sealed class UnwritableException : Exception
{
    public UnwritableException() { }

    public UnwritableException(string message)
        : base(message) { }

    public UnwritableException(string message, Exception innerException)
        : base(message, innerException) { }
}
