namespace SmartSpec.Sqlite;

/// <summary>The leases, within the transaction that is open: whoever reads the clock here has the file for itself.</summary>
internal static class Leasing
{
    public static bool Take(Session session, string name, string holder, Duration length) => Let(session, Query.TakeLease, name, holder, length);

    public static bool Renew(Session session, string name, string holder, Duration length) => Let(session, Query.RenewLease, name, holder, length);

    public static bool Release(Session session, string name, string holder)
    {
        using var release = session.Say(Query.ReleaseLease).Bind(1, name).Bind(2, holder);
        release.Step();
        return session.Changes > 0;
    }

    private static bool Let(Session session, Query query, string name, string holder, Duration length)
    {
        var now = session.Now;
        using var let = session.Say(query).Bind(1, name).Bind(2, holder).Bind(3, now).Bind(4, now + length.ToMicroseconds()).Bind(5, now + Times.Longest);
        let.Step();
        return session.Changes > 0;
    }
}
