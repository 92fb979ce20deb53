namespace SmartSpec;

/// <summary>A command that rests on a recorded decision.</summary>
internal interface IDecided
{
    Id<Decision>? Decision { get; }
}
