namespace SmartSpec.Model;

/// <summary>A criterion by which candidates are assessed.</summary>
/// <param name="Id">The identifier.</param>
/// <param name="Name">What is assessed.</param>
/// <param name="Weight">Its weight beside the others, over 0.</param>
/// <param name="Worst">The score of the worst case.</param>
/// <param name="Best">The score of the best case; above or below the worst, never equal.</param>
public sealed record Criterion(Id<Criterion> Id, Text Name, decimal Weight, decimal Worst, decimal Best) : IIdentified<Criterion>
{
    internal decimal Lowest => Math.Min(Worst, Best);

    internal decimal Highest => Math.Max(Worst, Best);
}
