namespace SmartSpec;

/// <summary>A command that can pass waivable gates, with reasons.</summary>
internal interface IHasWaivers
{
    EquatableArray<Waiver> Waivers { get; }
}
