namespace SmartSpec;

/// <summary>Identifiers that are UUIDs of version 7: unique, and in the order of time.</summary>
/// <param name="clock">The clock whose time they carry.</param>
public sealed class GuidIds(IClock clock) : IIdSource
{
    /// <summary>A new UUID of version 7.</summary>
#pragma warning disable RS0030 // This is the source of chance that a composition root hands in.
    public string Next() => Guid.CreateVersion7(clock.GetCurrentInstant().ToDateTimeOffset()).ToString("D");
#pragma warning restore RS0030
}
