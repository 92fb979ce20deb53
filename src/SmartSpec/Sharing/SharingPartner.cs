using System.Text.Json.Serialization;

namespace SmartSpec.Model;

/// <summary>The partner with whom an area or effort is shared.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(OtherStrategy), "strategy")]
[JsonDerivedType(typeof(Registered), "organisation")]
public abstract record SharingPartner
{
    private SharingPartner() { }

    /// <summary>The partner as an object: the other strategy, or the organisation.</summary>
    [JsonIgnore]
    public abstract Subject Subject { get; }

    /// <summary>Another strategy, such as that of a neighbouring region. It records a link of its own.</summary>
    /// <param name="Strategy">The other strategy's identifier.</param>
    /// <param name="Region">The name of its region.</param>
    /// <param name="Place">The place of that region, seen from this one.</param>
    public sealed record OtherStrategy(Id<Strategy> Strategy, Text Region, Place Place) : SharingPartner
    {
        /// <inheritdoc/>
        [JsonIgnore]
        public override Subject Subject => Subject.Of(Strategy);
    }

    /// <summary>
    /// A registered organisation, such as a partner abroad that has no strategy here. Its place is the organisation's.
    /// </summary>
    /// <param name="Organisation">The organisation.</param>
    public sealed record Registered(Id<Organisation> Organisation) : SharingPartner
    {
        /// <inheritdoc/>
        [JsonIgnore]
        public override Subject Subject => new(SubjectKind.Organisation, Organisation.Value);
    }
}
