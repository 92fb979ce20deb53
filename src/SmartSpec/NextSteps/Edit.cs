namespace SmartSpec;

/// <summary>Ordinary edits of one kind of object that are asked about together: which of them the one who asks may do.</summary>
/// <param name="Commands">The names of the commands.</param>
/// <param name="Open">
/// Which may be done, apart from what the commands themselves bring: a bit for each, the first command's least.
/// </param>
/// <param name="HasObject">Whether there is something for the commands to name. Default: always.</param>
internal sealed record Edit<T>(string[] Commands, Func<DecisionContext, T, int> Open, Func<Strategy, T, bool>? HasObject = null)
{
    /// <summary>A single edit.</summary>
    public Edit(string command, Func<DecisionContext, T, bool> may, Func<Strategy, T, bool>? hasObject = null)
        : this([command], (context, on) => may(context, on) && context.Accepts ? 1 : 0, hasObject) { }

    /// <summary>
    /// Whether it is open to all of its kind in one area that stand in the same step and have the same owner, unless a gate
    /// looks closer.
    /// </summary>
    public bool IsAlike { get; init; }
}
