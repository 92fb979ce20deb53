namespace SmartSpec.Analysis;

/// <summary>A closed interval of values of a weight. It can be a single point, where candidates are tied.</summary>
public sealed record WeightInterval
{
    internal WeightInterval(Ratio start, Ratio end) => (Start, End) = (start, end);

    internal Ratio Start { get; }

    internal Ratio End { get; }

    /// <summary>The first value, from 0 to 1; the double nearest to the exact one.</summary>
    public double From => Start.ToDouble();

    /// <summary>The last value, from 0 to 1; the double nearest to the exact one.</summary>
    public double To => End.ToDouble();

    /// <summary>The first value as an exact fraction, such as <c>3/7</c>.</summary>
    public string ExactFrom => $"{Start}";

    /// <summary>The last value as an exact fraction.</summary>
    public string ExactTo => $"{End}";

    /// <summary>Whether a value is in the interval, decided exactly.</summary>
    public bool Contains(decimal weight) => Contains(Ratio.Of(weight));

    internal bool Contains(Ratio weight) => Start <= weight && weight <= End;

    /// <summary>The exact ends.</summary>
    public override string ToString() => $"[{Start}, {End}]";
}
