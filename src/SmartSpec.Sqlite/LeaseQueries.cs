namespace SmartSpec.Sqlite;

/// <summary>
/// The leases, within the transaction that is open: a writer has the file for itself as it reads the clock, and
/// a reader reads the clock after the file.
/// </summary>
internal static class LeaseQueries
{
    public static bool Take(Session session, string name, string holder, Duration length) =>
        Let(session, Query.TakeLease, name, holder, length);

    public static bool Renew(Session session, string name, string holder, Duration length) =>
        Let(session, Query.RenewLease, name, holder, length);

    /// <summary>Whether the holder has the lease: the clock is read last, so that what ran out meanwhile is not held.</summary>
    public static bool IsHeld(Session session, string name, string holder)
    {
        using var held = session.Prepared(Query.FindLease).Bind(1, name).Bind(2, holder);
        if (!held.Step())
            return false;
        var (until, now) = (held.Long(0), session.Now);
        return until > now && until <= now + Times.Longest;
    }

    public static bool Release(Session session, string name, string holder)
    {
        using var release = session.Prepared(Query.ReleaseLease).Bind(1, name).Bind(2, holder);
        release.Step();
        return session.Changes > 0;
    }

    private static bool Let(Session session, Query query, string name, string holder, Duration length)
    {
        var now = session.Now;
        using var let = session
            .Prepared(query)
            .Bind(1, name)
            .Bind(2, holder)
            .Bind(3, now)
            .Bind(4, now + length.ToMicroseconds())
            .Bind(5, now + Times.Longest);
        let.Step();
        return session.Changes > 0;
    }
}
