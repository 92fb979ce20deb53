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
            Broken broken => throw broken.Error,
            _ => (Intact)this,
        };

    /// <summary>
    /// The same result where the history contains a head that was stored elsewhere; otherwise broken at its end.
    /// </summary>
    internal Verification Through(Hash? head, bool through) =>
        this is Intact { Length: var length } && !through
            ? Broken.At(length + 1, HistoryFault.Closing, new("history.other-head", $"{head}"))
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

        /// <summary>The sentence in every language; null where it exists in English only.</summary>
        internal FaultText? Sentence { get; init; }

        /// <summary>The error of whoever needs the history whole.</summary>
        internal MalformedException Error =>
            Sentence is { } sentence ? new($"$[{Event - 1}]", Line, null, sentence) : new($"$[{Event - 1}]", Line, null, Details);

        /// <summary>What was found and what was expected, in a language; in English where no such sentence exists.</summary>
        /// <exception cref="ArgumentNullException">The texts are null.</exception>
        public string Explain(Texts texts)
        {
            ArgumentNullException.ThrowIfNull(texts);
            return Sentence?.In(texts) ?? Details;
        }

        /// <summary>A fault at a line that has, or should have, the event of the same number.</summary>
        internal static Broken At(long line, HistoryFault fault, FaultText sentence) => At(line, line, fault, sentence);

        /// <inheritdoc cref="At(long, HistoryFault, FaultText)"/>
        internal static Broken At(long line, long number, HistoryFault fault, FaultText sentence) =>
            new()
            {
                Line = line,
                Event = number,
                Fault = fault,
                Sentence = sentence,
                Details = sentence.In(Texts.English),
            };

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
