namespace SmartSpec;

/// <summary>A command that rests on a recorded decision.</summary>
internal interface IHasDecision
{
    Id<Decision>? Decision { get; }
}
