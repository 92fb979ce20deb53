namespace SmartSpec.Chaos.Hosts;

/// <summary>
/// What a host writes on its standard output, a line each; one that a kill has cut off does not end in a point.
/// </summary>
internal static class HostOutput
{
    /// <summary>A command is sent for the first time: it may take effect from now on. Strategy, command.</summary>
    public const string Begun = "begun";

    /// <summary>A command was accepted or answered as repeated. Writer, strategy, command, first event, last event.</summary>
    public const string Done = "done";

    /// <summary>A command has not taken effect and never will: its transaction was rolled back. Strategy, command.</summary>
    public const string Undone = "undone";

    /// <summary>An answer that no host should get. What.</summary>
    public const string Wrong = "wrong";

    /// <summary>The host had no processor for longer than it should. Milliseconds.</summary>
    public const string Stalled = "stalled";

    /// <summary>A warning or an error of the host's log, for the diagnosis of faults. Text.</summary>
    public const string Logged = "logged";

    private static readonly Lock Gate = new();

    public static void Line(params ReadOnlySpan<object> words)
    {
        var line = string.Join('\t', [.. words.ToArray().Select(word => $"{word}"), "."]);
        lock (Gate)
        {
            Console.Out.WriteLine(line);
            Console.Out.Flush();
        }
    }
}
