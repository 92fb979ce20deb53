namespace SmartSpec.Stores;

/// <content>What every store can hold, and no store changes.</content>
public sealed partial record StoreAppend
{
    /// <summary>The greatest length of a history, 2,147,483,647 events.</summary>
    public const long MaxLength = int.MaxValue;

    /// <summary>
    /// Checks that every store can hold the append as it is. A store calls this first in <see
    /// cref="IStrategyStore.AppendAsync"/>, so that a bad append fails alone,
    /// with the same error everywhere, before anything is written.
    /// </summary>
    /// <exception cref="ArgumentException">
    /// The strategy or the command is not named; there is no event, or one of them is null; the history would have more than <see
    /// cref="MaxLength"/> events; the expected
    /// length is negative; the name of an event or the kind of a message is empty, longer than <see
    /// cref="OutboxMessage.MaxKindLength"/> characters, no well-formed UTF-16, or
    /// has a control character; a message is null, or its body is larger than <see cref="OutboxMessage.MaxBodySize"/>.
    /// </exception>
    public void Validate()
    {
        if (Strategy.IsEmpty || Command.IsEmpty)
            throw Bad("The strategy and the command of an append must be named.");
        if (Events is not { Count: > 0 })
            throw Bad("An append has at least one event.");
        if (ExpectedLength < 0)
            throw Bad("The expected length of a history is not negative.");
        if (ExpectedLength > MaxLength - Events.Count)
            throw Bad($"A history has at most {MaxLength} events.");
        for (var i = 0; i < Events.Count; i++)
        {
            if (!IsText(Events[i]?.Envelope?.Name))
                throw Bad($"Every event has a name: {Rule}.");
        }

        for (var i = 0; i < Messages?.Count; i++)
        {
            if (Messages[i] is not { } message || !IsText(message.Kind))
                throw Bad($"Every message has a kind: {Rule}.");
            if (message.Body.Length > OutboxMessage.MaxBodySize)
                throw Bad($"The body of a message has at most {OutboxMessage.MaxBodySize} bytes.");
        }
    }

    private static string Rule =>
        $"1 to {OutboxMessage.MaxKindLength} characters of well-formed Unicode, none of them a control character";

    /// <summary>Whether every database takes a text, and gives it back as it was.</summary>
    private static bool IsText(string? text)
    {
        if (text is not { Length: > 0 and <= OutboxMessage.MaxKindLength })
            return false;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsControl(text[i]))
                return false;
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return false;
            i++;
        }

        return true;
    }

    private static ArgumentException Bad(string why) => new(why);
}
