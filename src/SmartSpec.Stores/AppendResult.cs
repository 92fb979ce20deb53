namespace SmartSpec.Stores;

/// <summary>The result of an append.</summary>
public abstract record AppendResult
{
    private AppendResult() { }

    /// <summary>The events were appended, durably.</summary>
    public sealed record Appended : AppendResult;

    /// <summary>Nothing was appended: the history has another length than expected.</summary>
    /// <param name="Length">The length that it has; 0 where there is no such strategy.</param>
    public sealed record Conflict(long Length) : AppendResult;

    /// <summary>Nothing was appended: a command with this identifier has taken effect on the strategy before.</summary>
    /// <param name="Events">The events that came of it.</param>
    public sealed record Repeated(CommandEvents Events) : AppendResult;
}
