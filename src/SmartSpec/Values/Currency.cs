using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>A currency in use at some time since 2021, by its ISO 4217 code of three capital letters.</summary>
[JsonConverter(typeof(SmartSpecJsonConverter))]
public readonly record struct Currency
{
    // The currencies of ISO 4217, with those that went out of use since 2021; not its codes for metals, tests and no currency.
    private static readonly HashSet<string> Codes = (
        "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD "
        + "CDF CHE CHF CHW CLF CLP CNY COP COU CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS "
        + "GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD "
        + "KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK "
        + "NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP "
        + "STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD USN UYI UYU UYW UZS VED VES VND VUV WST "
        + "XAF XCD XCG XOF XPF YER ZAR ZMW ZWG "
        + "ANG CUC HRK SLL ZWL"
    )
        .Split(' ')
        .ToHashSet(StringComparer.Ordinal);

    private readonly string? code;

    /// <summary>Makes a currency of its code.</summary>
    /// <exception cref="ArgumentException">The code is none of ISO 4217's currencies in use since 2021.</exception>
    public Currency(string code)
    {
        if (!IsWellFormed(code))
            throw new ArgumentException($"'{code}' is no currency: expected a code of ISO 4217, such as SEK.", nameof(code));
        this.code = code;
    }

    /// <summary>The Swedish krona.</summary>
    public static Currency Sek { get; } = new("SEK");

    /// <summary>The euro.</summary>
    public static Currency Eur { get; } = new("EUR");

    /// <summary>All codes, in their order.</summary>
    internal static IEnumerable<string> All => Codes.Order(StringComparer.Ordinal);

    /// <summary>The three letters; <c>XXX</c>, ISO 4217's <em>no currency</em>, for <c>default</c>.</summary>
    public string Code => code ?? "XXX";

    /// <summary>Whether a string is the code of a currency in use.</summary>
    public static bool IsWellFormed(ReadOnlySpan<char> code) =>
        code.Length == 3 && Codes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(code);

    /// <summary>The three letters.</summary>
    public override string ToString() => Code;
}
