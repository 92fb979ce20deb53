namespace SmartSpec.Analysis;

/// <content>Relatedness density.</content>
public sealed partial class Relatedness
{
    /// <summary>
    /// The relatedness density: how much of what is related to an activity a region has, Σⱼ Mⱼφᵢⱼ / Σⱼφᵢⱼ over the activities j.
    /// Hidalgo, Klinger, Barabási and Hausmann 2007. A share from 0 to 1; null for an activity to which nothing is related.
    /// </summary>
    /// <param name="presence">Which regions have which activities; of the same activities, of this year or another.</param>
    /// <returns>A value for each region and activity; refused where the activities are others, or in another order.</returns>
    /// <exception cref="ArgumentNullException">No presence is given.</exception>
    public Answer<ValueTable> Density(Presence presence)
    {
        ArgumentNullException.ThrowIfNull(presence);
        if (!presence.Activities.Equals(Activities))
            return AnalysisMessage.Of("activities-unlike");
        var size = Activities.Count;
        var totals = new double[size];
        for (var j = 0; j < size; j++)
            Vectors.Add(values.AsSpan(j * size, size), totals);
        var densities = new double[presence.Regions.Count * size];
        Parallel.For(0, presence.Regions.Count, region => FillRow(presence.ActivitiesOf[region], totals, densities, region));
        return new ValueTable(presence.Regions, Activities, densities);
    }

    /// <summary>One thread fills a row, in the order of activities: how many threads there are does not matter.</summary>
    private void FillRow(int[] activities, double[] totals, double[] densities, int region)
    {
        var row = densities.AsSpan(region * totals.Length, totals.Length);
        foreach (var activity in activities)
            Vectors.Add(values.AsSpan(activity * totals.Length, totals.Length), row);
        for (var i = 0; i < row.Length; i++)
            row[i] = totals[i] == 0 ? double.NaN : row[i] / totals[i];
    }
}
