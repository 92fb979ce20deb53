namespace SmartSpec.PostgreSql;

/// <summary>
/// Runs work on another thread, under the context of no caller: no ambient transaction, no <c>AsyncLocal</c> value, no culture,
/// no activity.
/// </summary>
internal static class DetachedWork
{
    public static Task<T> RunAsync<T>(Func<Task<T>> work)
    {
        if (ExecutionContext.IsFlowSuppressed())
            return Task.Run(work);
        using (ExecutionContext.SuppressFlow())
            return Task.Run(work);
    }
}
