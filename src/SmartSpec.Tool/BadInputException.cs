namespace SmartSpec.Tool;

/// <summary>
/// The arguments, or a file, are not what they should be, or a history not as it was written; the words say which, where and
/// what was expected.
/// </summary>
internal sealed class BadInputException : Exception
{
    public BadInputException()
        : this(Words.Same("")) { }

    public BadInputException(string message)
        : this(Words.Same(message)) { }

    public BadInputException(string message, Exception innerException)
        : this(Words.Same(message), innerException) { }

    public BadInputException(Words words, Exception? innerException = null)
        : base(words.English, innerException) => Words = words;

    /// <summary>What is wrong, in both languages.</summary>
    public Words Words { get; }

    /// <summary>The exit code, unless another is given.</summary>
    public const int ExitCode = 2;

    /// <summary>The exit code.</summary>
    public int Exit { get; init; } = ExitCode;
}
