namespace SmartSpec;

/// <summary>How much evidence a rule finds on a day.</summary>
/// <param name="Shown">What the current evidence shows, each once.</param>
/// <param name="Known">The number of pieces, current or not.</param>
internal sealed record EnablingCount(IReadOnlyCollection<string> Shown, int Known)
{
    /// <summary>The number of different things that the current evidence shows.</summary>
    public int Current => Shown.Count;
}
