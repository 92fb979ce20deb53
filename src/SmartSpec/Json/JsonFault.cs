using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace SmartSpec;

/// <summary>A fault that the library's own checks found in JSON, as data. The serializer's messages are never parsed.</summary>
[SuppressMessage("Design", "CA1032", Justification = "It is made of data, and caught in this assembly.")]
internal sealed class JsonFault(MalformedCause cause, FaultText text, string about = "") : JsonException(text.In(Texts.English))
{
    public MalformedCause Cause => cause;

    /// <summary>The sentence: what is wrong and what was expected.</summary>
    public FaultText Text => text;

    /// <summary>The members that it is about, in quotation marks.</summary>
    public string About => about;

    /// <summary>The end of the token at fault; null where the reader knows the place.</summary>
    public long? Offset { get; init; }

    public static JsonFault Unexpected(string key, params string[] values) => new(MalformedCause.Unexpected, new(key, values));

    /// <summary>A value of another form than the one expected, such as <em>a date such as 2021-03-31</em>.</summary>
    public static JsonFault Unexpected(FaultText form, string key, params string[] values) =>
        new(MalformedCause.Unexpected, new(key, values) { Form = form });

    public static JsonFault Other(string key, params string[] values) => new(MalformedCause.Other, new(key, values));

    /// <summary>A member that is not in its place.</summary>
    public static JsonFault Missing(string name) =>
        new(MalformedCause.Missing, new("malformed.member-expected", $"'{name}'"), $"'{name}'");
}
