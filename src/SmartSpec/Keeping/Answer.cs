namespace SmartSpec.Histories;

/// <summary>An answer that takes the history: given, or that the history is not kept.</summary>
/// <typeparam name="T">What was asked for.</typeparam>
public abstract record Answer<T>
{
    private Answer() { }

    /// <summary>The answer.</summary>
    /// <param name="Value">What was asked for.</param>
    public sealed record Given(T Value) : Answer<T>;

    /// <summary>The host keeps only the document, which holds how things stand and not how they came to.</summary>
    public sealed record HistoryNotStored : Answer<T>
    {
        /// <summary>What to do, in English.</summary>
        public override string ToString() => ToString(Texts.English);

        /// <summary>What to do, in a language.</summary>
        /// <exception cref="ArgumentNullException">No texts are given.</exception>
        public string ToString(Texts texts)
        {
            ArgumentNullException.ThrowIfNull(texts);
            return texts.Of("history-not-kept");
        }
    }
}
