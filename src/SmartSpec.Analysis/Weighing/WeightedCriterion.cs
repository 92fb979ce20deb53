namespace SmartSpec.Analysis;

/// <summary>A criterion by which candidates are weighed, on a scale that is declared before anyone is scored.</summary>
/// <param name="Code">The code, compared as written; never blank.</param>
/// <param name="Weight">The weight beside the others, over 0. All weights together are scaled to 1.</param>
/// <param name="Worst">The score of the worst case.</param>
/// <param name="Best">The score of the best case; below the worst where less is better, never equal.</param>
public sealed record WeightedCriterion(string Code, decimal Weight, decimal Worst, decimal Best)
{
    /// <summary>
    /// What the ids of a strategy's criteria of societal challenges begin with: <c>societal-challenges</c> is of both local and
    /// global ones, <c>societal-challenges-local</c> and <c>societal-challenges-global</c> are of one.
    /// </summary>
    public const string SocietalPrefix = "societal-challenges";

    /// <summary>What people call it. Default: none, and the code is shown.</summary>
    public string? Name { get; init; }

    /// <summary>The societal challenges that it asks about. Default: none.</summary>
    public SocietalChallenges Societal { get; init; }

    /// <summary>The code, with the name where there is one.</summary>
    public override string ToString() => Name is null ? Code : $"{Code} {Name}";

    /// <summary>
    /// A criterion of a strategy. One of societal challenges is known by its id, see <see cref="SocietalPrefix"/>.
    /// </summary>
    /// <exception cref="ArgumentNullException">The criterion is null.</exception>
    public static WeightedCriterion Of(Criterion criterion)
    {
        ArgumentNullException.ThrowIfNull(criterion);
        return new(criterion.Id.Value, criterion.Weight, criterion.Worst, criterion.Best)
        {
            Name = criterion.Name.ToString(),
            Societal = criterion.Id.Value switch
            {
                SocietalPrefix => SocietalChallenges.LocalAndGlobal,
                $"{SocietalPrefix}-local" => SocietalChallenges.Local,
                $"{SocietalPrefix}-global" => SocietalChallenges.Global,
                _ => SocietalChallenges.None,
            },
        };
    }
}
