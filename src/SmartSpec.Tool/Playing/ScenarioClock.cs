namespace SmartSpec.Tool.Playing;

/// <summary>The time as the scenario sets it.</summary>
internal sealed class ScenarioClock : IClock
{
    public Instant Now { get; set; }

    public Instant GetCurrentInstant() => Now;
}
