namespace SmartSpec.Model;

/// <summary>A decision of a body, recorded once; commands refer to it.</summary>
/// <param name="Id">The identifier.</param>
/// <param name="Body">The body that decided: an organisation. A body never acts; a person records for it.</param>
/// <param name="DecidedOn">The day of the decision.</param>
/// <param name="RegistryNumber">Diarienummer.</param>
/// <param name="Rationale">The grounds.</param>
/// <param name="Paragraph">The paragraph of the minutes. Default: not given.</param>
/// <param name="Documents">The documents of the decision.</param>
/// <param name="RecordedBy">
/// The person who recorded it, and the person on whose behalf; four-eyes compares them. Default: not known, as of a decision that
/// was taken over.
/// </param>
public sealed record Decision(
    Id<Decision> Id,
    Id<Organisation> Body,
    LocalDate DecidedOn,
    string RegistryNumber,
    Text Rationale,
    string? Paragraph = null,
    EquatableArray<Document> Documents = default,
    EquatableArray<Id<Actor>> RecordedBy = default
) : IIdentified<Decision>;
