namespace SmartSpec.Histories;

/// <summary>The result of verifying a history: intact, or broken at a position.</summary>
public abstract record Verification
{
    private Verification() { }

    /// <summary>The intact result; a broken one throws an error that names its line.</summary>
    /// <exception cref="MalformedException">It is broken.</exception>
    internal Intact Whole() =>
        this switch
        {
            Broken broken => throw new MalformedException($"$[{broken.Event - 1}]", broken.Line, null, broken.Details),
            _ => (Intact)this,
        };

    /// <summary>
    /// The same result where the history contains a head that was stored elsewhere; otherwise broken at its end.
    /// </summary>
    internal Verification Through(Hash? head, bool through) =>
        this is Intact { Length: var length } && !through
            ? new Broken
            {
                Line = length + 1,
                Event = length + 1,
                Fault = HistoryFault.Closing,
                Details =
                    $"No event here has the head {head} that was stored elsewhere: "
                    + "the history was cut or rewritten after it was stored.",
            }
            : this;

    /// <summary>Every line, number and hash is as it was written, to the end.</summary>
    public sealed record Intact : Verification
    {
        /// <summary>The number of events.</summary>
        public required long Length { get; init; }

        /// <summary>The last event's hash: store or sign it elsewhere, and a later cut can be shown.</summary>
        public required Hash Head { get; init; }
    }

    /// <summary>The history is not as it was written.</summary>
    public sealed record Broken : Verification
    {
        /// <summary>The first bad line of the file, from 1.</summary>
        public required long Line { get; init; }

        /// <summary>The number of the event expected there, from 1.</summary>
        public required long Event { get; init; }

        /// <summary>The kind of fault.</summary>
        public required HistoryFault Fault { get; init; }

        /// <summary>A sentence in English: what was found and what was expected.</summary>
        public required string Details { get; init; }

        /// <summary>The byte in the line, from 1; null where only the line is known.</summary>
        public long? Column { get; init; }

        /// <summary>The JSON path within the event; null where only the line is known.</summary>
        public string? Path { get; init; }

        /// <summary>The cause of a fault in form or content, where it is known.</summary>
        /// <value>Default: <see cref="MalformedCause.Other"/>.</value>
        public MalformedCause Cause { get; init; }

        /// <summary>The members that the cause is about, in quotation marks.</summary>
        /// <value>Default: none.</value>
        public string About { get; init; } = "";
    }
}
