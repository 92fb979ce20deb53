namespace SmartSpec.Sqlite;

/// <summary>The leases.</summary>
internal static class Leasing
{
    public static bool Take(Session session, string name, string holder, Instant now, Instant until)
    {
        using var take = session.Say(Query.TakeLease).Bind(1, name).Bind(2, holder).Bind(3, now.ToMicroseconds()).Bind(4, until.ToMicroseconds());
        take.Step();
        return session.Changes > 0;
    }

    public static bool Release(Session session, string name, string holder)
    {
        using var release = session.Say(Query.ReleaseLease).Bind(1, name).Bind(2, holder);
        release.Step();
        return session.Changes > 0;
    }
}
