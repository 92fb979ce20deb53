namespace SmartSpec.Histories;

/// <summary>An answer to a query of the history: the value, or that the history is not stored.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public abstract record Answer<T>
{
    private Answer() { }

    /// <summary>The value.</summary>
    /// <param name="Value">The value.</param>
    public sealed record Given(T Value) : Answer<T>;

    /// <summary>The host stores only the document, which has the current state and no history.</summary>
    public sealed record HistoryNotStored : Answer<T>
    {
        /// <summary>A sentence in English: what to do.</summary>
        public override string ToString() => ToString(Texts.English);

        /// <summary>A sentence in a language: what to do.</summary>
        /// <exception cref="ArgumentNullException">No texts are given.</exception>
        public string ToString(Texts texts)
        {
            ArgumentNullException.ThrowIfNull(texts);
            return texts.Of("history-not-kept");
        }
    }
}
