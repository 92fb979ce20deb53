namespace SmartSpec.PostgreSql;

/// <summary>What is asked of arguments, before others' appends go with them.</summary>
internal static class Checked
{
    public static void Append(StoreAppend append)
    {
        ArgumentNullException.ThrowIfNull(append);
        if (append.Events is not [_, ..])
            throw new ArgumentException("There is no event to append.", nameof(append));
        if (append.Messages is { } messages && messages.Any(message => message.Kind.Contains('\0', StringComparison.Ordinal)))
            throw new ArgumentException("The kind of a message has a null character, which PostgreSQL does not take.", nameof(append));
    }
}
