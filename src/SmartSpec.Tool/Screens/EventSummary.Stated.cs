using System.Text.Json;

namespace SmartSpec.Tool.Screens;

/// <content>
/// What an event states beside its object: a correction's wrong and right values, a budget, a delegation, a reason.
/// </content>
internal sealed partial class EventSummary
{
    private static string Days(LocalDate first, LocalDate? last) =>
        $"{Screen.Day(first)} –" + (last is { } day ? $" {Screen.Day(day)}" : "");

    private string RoleOf(SharingRole role) => screen.Texts.Of($"sharing-role.{Codes.Of(role)}");

    private string PartnerOf(SharingPartner partner) =>
        partner is SharingPartner.OtherStrategy other
            ? $"{screen.Read(other.Region)} ({other.Strategy})"
            : NameOf(SubjectKind.Organisation, partner.Subject.Id);

    private IEnumerable<string> Stated()
    {
        switch (recorded.Event)
        {
            case CorrectionEvent.Corrected corrected:
                yield return screen.Say($"rättar händelse {corrected.Corrects}", $"corrects event {corrected.Corrects}");
                if (LineOf(data.GetProperty("was")) is { Length: > 0 } line)
                    yield return line;
                foreach (var member in Changed(data.GetProperty("was"), data.GetProperty("right")))
                    yield return member;
                break;
            case DecisionEvent.Annulled annulled:
                yield return screen.AnnulledBy(annulled.Annulment);
                yield return screen.Read(annulled.Annulment.Reason);
                break;
            case CheckpointEvent.Ticked { Tick: var tick }:
                yield return screen.CheckpointOf(strategy, tick.Checkpoint);
                yield return screen.Say("underlag: ", "evidence: ") + screen.Read(tick.Evidence);
                break;
            case CheckpointEvent.TickWithdrawn withdrawn:
                yield return screen.CheckpointOf(strategy, withdrawn.Checkpoint);
                break;
            case DelegationEvent.Granted { Delegation: var granted }:
                yield return $"{granted.From} → {granted.To}: {string.Join(", ", granted.Roles.Select(screen.Texts.Role))}"
                    + $", {Screen.Day(granted.FirstDay)} – {Screen.Day(granted.LastDay)}";
                if (granted.Area is { } area)
                    yield return NameOf(SubjectKind.Area, area.Value);
                break;
            case AssignmentEvent.Granted { Assignment: var assigned }:
                yield return $"{assigned.Person}: {screen.Texts.Role(assigned.Role)}, {Days(assigned.FirstDay, assigned.LastDay)}";
                if (assigned.Area is { } place)
                    yield return NameOf(SubjectKind.Area, place.Value);
                break;
            case EnablingEvent.Shown shown:
                yield return $"{shown.Criterion}: {screen.Read(shown.Statement)}";
                yield return string.Join("; ", shown.Shows.Select(subject => NameOf(subject.Kind, subject.Id)));
                if (shown.ValidUntil is { } until)
                    yield return screen.Say($"till {Screen.Day(until)}", $"until {Screen.Day(until)}");
                break;
            case EnablingEvent.StatedNotRelevant stated:
                yield return stated.Criterion.Value;
                break;
            case EnablingEvent.Withdrawn withdrawnOf:
                yield return withdrawnOf.Criterion.Value;
                break;
            case SharingEvent.Shared { Partnership: var shared }:
                yield return $"{PartnerOf(shared.Partner)}: {RoleOf(shared.Role)}, {Days(shared.FirstDay, shared.LastDay)}";
                break;
            case SharingEvent.Linked { Involvement: var linked }:
                yield return $"{linked.There} ({PartnerOf(linked.Home)}): {RoleOf(linked.Role)}, {Days(linked.FirstDay, linked.LastDay)}";
                break;
            case EffortEvent.Budgeted budgeted:
                yield return budgeted.Years.Count == 0
                    ? screen.Say("ingen budget", "no budget")
                    : string.Join("; ", budgeted.Years.Select(year => $"{year.Year}: {screen.Texts.Amount(year.Amount)}"));
                break;
            case EffortEvent.Scheduled scheduled:
                yield return $"{Screen.Day(scheduled.FirstDay)} – {Screen.Day(scheduled.LastDay)}";
                break;
            case FundingEvent.DemandedBack { RegistryNumber: { } number }:
                yield return screen.Say("diarienummer ", "registry number ") + number;
                break;
            case FundingEvent.Repaid repaid:
                yield return screen.Texts.Amount(repaid.Amount);
                break;
        }

        if (data.TryGetProperty("reason", out var reason) && InLanguage(reason) is { Length: > 0 } because)
            yield return screen.Say("skäl: ", "reason: ") + because;
    }

    /// <summary>The source, year and financier of a fact about money; empty for others.</summary>
    private string LineOf(JsonElement fact) =>
        Own(fact, "source") is { } source && Own(fact, "financier") is { } financier && fact.TryGetProperty("year", out var year)
            ? $"{Word("source", source)}, {year.GetRawText()}: {Word("financier", financier)}"
            : "";

    /// <summary>The members of a fact that a correction changed, each with the wrong and the right value.</summary>
    private IEnumerable<string> Changed(JsonElement was, JsonElement right)
    {
        foreach (var name in was.EnumerateObject().Concat(right.EnumerateObject()).Select(member => member.Name).Distinct())
        {
            var (wrong, corrected) = (ValueOf(was, name), ValueOf(right, name));
            if (wrong == corrected)
                continue;
            if (name is "facts" or "terms")
                foreach (var inner in Changed(was.GetProperty(name), right.GetProperty(name)))
                    yield return inner;
            else
                yield return $"{Label(name)}: {wrong} → {corrected}";
        }
    }

    private string ValueOf(JsonElement fact, string name) => fact.TryGetProperty(name, out var value) ? Value(name, value) : "–";

    private string Value(string name, JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Null or JsonValueKind.Undefined => "–",
            JsonValueKind.String => Word(name, value.GetString()!),
            JsonValueKind.Array when value.GetArrayLength() == 0 => "–",
            JsonValueKind.Array => string.Join("; ", value.EnumerateArray().Select(item => Value(name, item))),
            JsonValueKind.Object when InLanguage(value) is { Length: > 0 } text && IsText(value) => text,
            JsonValueKind.Object when value.TryGetProperty("year", out var year) && Own(value, "amount") is { } amount =>
                $"{year.GetRawText()}: {Read(amount)}",
            JsonValueKind.Object => string.Join(
                ", ",
                value.EnumerateObject().Select(member => $"{Label(member.Name)} {Value(member.Name, member.Value)}")
            ),
            JsonValueKind.Number when name is not ("year" or "rightYear") && value.TryGetDecimal(out var number) => screen.Number(
                number
            ),
            _ => value.GetRawText(),
        };

    private string Word(string name, string word) =>
        name is "source" or "rightSource" && screen.Texts.Of($"source.{word}") is var source && source != $"source.{word}"
            ? source
        : name is "body" or "financier" or "rightFinancier" or "organisation"
        && NameOf(SubjectKind.Organisation, word) is { Length: > 0 } organisation
            ? organisation
        : name is "decision" ? screen.NumberOf(strategy, word)
        : Read(word);

    /// <summary>Whether an object is wordings by language.</summary>
    private static bool IsText(JsonElement value) =>
        value.EnumerateObject().All(member => member.Name.Length == 2 && member.Value.ValueKind is JsonValueKind.String);

    private string Label(string member) =>
        screen.Texts.Of($"member.{member}") is var word && word != $"member.{member}" ? word : member;
}
