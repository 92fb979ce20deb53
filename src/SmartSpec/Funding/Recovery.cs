using System.Text.Json.Serialization;

namespace SmartSpec.Model;

/// <summary>Återkrav: paid money that is demanded back, and what has been repaid of it.</summary>
public sealed record Recovery
{
    /// <summary>
    /// The number of the event that recorded the demand. What was taken over is numbered by its line: 1 for an effort's first, 0 for the
    /// second, −1 for the third, and so on.
    /// </summary>
    public required long Number { get; init; }

    /// <summary>The amount demanded back, in the strategy's currency.</summary>
    public required decimal Amount { get; init; }

    /// <summary>The day of the demand; null where it was taken over.</summary>
    public LocalDate? On { get; init; }

    /// <summary>The reason; null where it was taken over.</summary>
    public Text? Reason { get; init; }

    /// <summary>The recorded decision behind it; null where it is not one of the strategy's.</summary>
    public Id<Decision>? Decision { get; init; }

    /// <summary>The registry number of the matter (diarienummer); null where a recorded decision is named instead.</summary>
    public string? RegistryNumber { get; init; }

    /// <summary>The last day for repaying it; null where none is set.</summary>
    public LocalDate? RepayBy { get; init; }

    /// <summary>The repayments, each with the number of the event that recorded it.</summary>
    public EquatableArray<Payment> Repayments { get; init; }

    /// <summary>The reason why the demand for what is left was withdrawn; null where it was not.</summary>
    public Text? Withdrawn { get; init; }

    /// <summary>The amount repaid so far.</summary>
    [JsonIgnore]
    public decimal Repaid
    {
        get
        {
            var sum = 0m;
            foreach (var repayment in Repayments)
                sum += repayment.Amount;
            return sum;
        }
    }

    /// <summary>The amount demanded back in the end: after a withdrawal, what was repaid before it.</summary>
    [JsonIgnore]
    public decimal Demanded => Withdrawn is null ? Amount : Repaid;

    /// <summary>The amount still to be repaid; 0 where all is repaid, or the rest withdrawn.</summary>
    [JsonIgnore]
    public decimal Left => Demanded - Repaid;
}
