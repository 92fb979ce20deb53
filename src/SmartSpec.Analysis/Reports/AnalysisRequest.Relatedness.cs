using System.Text.Json.Serialization;

namespace SmartSpec.Analysis;

/// <content>What is related to what a region has, and how complex it is.</content>
public abstract partial record AnalysisRequest
{
    /// <summary>
    /// How related each activity is to what a region has, beside its complexity: <see cref="Relatedness"/>,
    /// <see cref="EconomicComplexity"/>.
    /// </summary>
    /// <param name="Region">The region.</param>
    public sealed record Related(string Region) : AnalysisRequest
    {
        /// <summary>From JSON, whose reader does not keep the default of a property.</summary>
        [JsonConstructor]
        internal Related(string region, double threshold = 1)
            : this(region) => Threshold = threshold;

        /// <summary>The location quotient from which a region has an activity. Default: 1.</summary>
        public double Threshold { get; init; } = 1;

        /// <summary>The measure of relatedness. Default: proximity.</summary>
        public RelatednessMeasure Measure { get; init; } = RelatednessMeasure.Proximity;

        /// <summary>How related an activity is to itself. Default: 1.</summary>
        public RelatednessDiagonal Diagonal { get; init; } = RelatednessDiagonal.One;

        internal override Answer<EquatableArray<ResultTable>> Compute(TableSeries series) =>
            TableOf(series, Region).Then(table => PresenceFrom(table, Threshold)).Then(Compute);

        private Answer<EquatableArray<ResultTable>> Compute(Presence presence)
        {
            var row = presence.Regions.Find(Region);
            var here = presence.Activities.Select((_, a) => presence[row, a] ? 1.0 : 0).ToArray();
            return Relatedness
                .Of(presence, new() { Measure = Measure, Diagonal = Diagonal })
                .Density(presence)
                .Then(density =>
                {
                    var complexity = EconomicComplexity.Of(presence, new() { LeaveOutEmpty = true });
                    var table = ResultTable.Of(
                        "activities",
                        presence.Activities,
                        ("present", new(presence.Activities, here)),
                        ("density", density.Row(Region)),
                        ("pci", Complexity(presence.Activities, complexity))
                    );
                    return Answer<EquatableArray<ResultTable>>.Of([table], [.. complexity.Refusals, .. complexity.Notes]);
                });
        }

        /// <summary>Without an order of complexity, relatedness still stands: why there is none is a note.</summary>
        private static ValueList Complexity(TableKeys activities, Answer<EconomicComplexity> answer) =>
            new(
                activities,
                [
                    .. activities.Select(activity =>
                        answer.TryGetValue(out var known) && known.Pci.Keys.IndexOf(activity.Code) is >= 0 and var at
                            ? known.Pci[at] ?? double.NaN
                            : double.NaN
                    ),
                ]
            );
    }

    /// <summary>The complexity of regions and activities: <see cref="EconomicComplexity"/>.</summary>
    public sealed record Complex : AnalysisRequest
    {
        /// <summary>With the default options.</summary>
        public Complex() { }

        /// <summary>From JSON, whose reader does not keep the default of a property.</summary>
        [JsonConstructor]
        internal Complex(double threshold = 1) => Threshold = threshold;

        /// <summary>The location quotient from which a region has an activity. Default: 1.</summary>
        public double Threshold { get; init; } = 1;

        /// <summary>Whether regions and activities that have nothing are left out. Default: no, they are refused.</summary>
        public bool LeaveOutEmpty { get; init; }

        internal override Answer<EquatableArray<ResultTable>> Compute(TableSeries series) =>
            TableOf(series)
                .Then(table => PresenceFrom(table, Threshold))
                .Then(presence => EconomicComplexity.Of(presence, new() { LeaveOutEmpty = LeaveOutEmpty }))
                .Then<EquatableArray<ResultTable>>(found =>
                    EquatableArray.Create(
                        ResultTable.Of("regions", found.Eci.Keys, ("eci", found.Eci)),
                        ResultTable.Of("activities", found.Pci.Keys, ("pci", found.Pci))
                    )
                );
    }

    private static Answer<Presence> PresenceFrom(RegionTable table, double threshold) =>
        double.IsFinite(threshold) && threshold > 0
            ? Presence.ByLocationQuotient(table, threshold)
            : AnalysisMessage.Of("threshold", ("threshold", threshold));
}
