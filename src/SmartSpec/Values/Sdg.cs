using System.Text.Json.Serialization;

namespace SmartSpec.Model;

/// <summary>One of the seventeen global goals of Agenda 2030.</summary>
[JsonConverter(typeof(SmartSpecJsonConverter))]
public readonly record struct Sdg : IComparable<Sdg>
{
    /// <summary>Makes a goal of its number.</summary>
    /// <param name="number">1 to 17.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not 1 to 17.</exception>
    public Sdg(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 17);
        Number = number;
    }

    /// <summary>1 to 17; 0 for <c>default</c>, which is no goal.</summary>
    public int Number { get; }

    /// <summary>Makes a goal of its number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not 1 to 17.</exception>
    public static implicit operator Sdg(int number) => new(number);

    /// <summary>Compares by number.</summary>
    public int CompareTo(Sdg other) => Number.CompareTo(other.Number);

    /// <summary>The number.</summary>
    public override string ToString() => $"{Number}";

    /// <summary>Order of the numbers.</summary>
    public static bool operator <(Sdg left, Sdg right) => left.Number < right.Number;

    /// <summary>Order of the numbers.</summary>
    public static bool operator >(Sdg left, Sdg right) => left.Number > right.Number;

    /// <summary>Order of the numbers.</summary>
    public static bool operator <=(Sdg left, Sdg right) => left.Number <= right.Number;

    /// <summary>Order of the numbers.</summary>
    public static bool operator >=(Sdg left, Sdg right) => left.Number >= right.Number;
}
