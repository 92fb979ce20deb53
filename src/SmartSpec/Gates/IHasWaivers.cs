namespace SmartSpec;

/// <summary>A command that can waive gates, with reasons.</summary>
internal interface IHasWaivers
{
    EquatableArray<Waiver> Waivers { get; }
}
