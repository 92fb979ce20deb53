namespace SmartSpec.Tool.Screens;

/// <content>What is shared, and what does not agree.</content>
internal sealed partial class RollUpScreen
{
    private void Shared()
    {
        screen.Title(screen.Say("Det som delas", "What is shared"));
        if (sum.Shared.Count == 0)
            screen.Item("·", "", screen.Say("Inget delas den dagen.", "Nothing is shared on that day."));
        foreach (var shared in sum.Shared)
        {
            screen.Item(
                "·",
                screen.Read(shared.Name),
                $" ({screen.Texts.Of($"kind.{Codes.Of(shared.Object.Kind)}")}, "
                    + screen.Say($"räknas i {NameOf(shared.Home)})", $"counted in {NameOf(shared.Home)})")
            );
            foreach (var partner in shared.Partners)
                screen.Item(
                    partner.IsShared && (partner.IsLinked || partner.Partner.Kind is SubjectKind.Organisation)
                        ? Mark.Good
                        : Mark.Odd,
                    screen.Read(partner.Name),
                    $": {RoleOf(partner.Role)}{Where(partner)}{Said(partner)}",
                    indent: 4
                );
        }
    }

    private string Where(RollUpPartner partner) =>
        partner.Place is { } place ? $", {screen.Texts.Of($"place.{Codes.Of(place)}")}" : "";

    private string Said(RollUpPartner partner) =>
        partner.Partner.Kind is SubjectKind.Organisation ? ""
        : !partner.IsShared ? screen.Say(" – bara enligt partnern", " – only by the partner")
        : partner.IsLinked ? screen.Say(" – enligt båda", " – by both")
        : screen.Say(" – bara enligt hemstrategin", " – only by the home strategy");

    private void Findings()
    {
        if (sum.Findings.Count == 0)
            return;
        screen.Title(screen.Say("Att reda ut", "To be settled"));
        foreach (var finding in sum.Findings)
            screen.Item(Mark.Odd, NameOf(finding.Strategy), $", {finding.Record}: {screen.Say(What(finding))}");
    }

    /// <summary>What does not agree, and what to do.</summary>
    private Words What(RollUpFinding finding)
    {
        var (there, other) = ($"{finding.Object}", $"{finding.Other}");
        return finding.Kind switch
        {
            RollUpFindingKind.HomeMissing => new(
                $"hemstrategin ”{other}” är inte med. Ta med den, eller rätta vilken den är.",
                $"the home strategy '{other}' is not included. Include it, or correct which one it is."
            ),
            RollUpFindingKind.ObjectMissing => new(
                $"”{other}” har inget {there}. Avsluta medverkan och länka till rätt objekt.",
                $"'{other}' has no {there}. End the involvement, and link to the right object."
            ),
            RollUpFindingKind.ObjectEnded => new(
                $"{there} är avslutat i ”{other}”. Avsluta medverkan, eller länka till det som det blev.",
                $"{there} has ended in '{other}'. End the involvement, or link to what it became."
            ),
            RollUpFindingKind.NotShared => new(
                $"”{other}” delar inte {there} med strategin. Be hemstrategin dela det, eller avsluta medverkan.",
                $"'{other}' does not share {there} with it. Ask the home strategy to share it, or end the involvement."
            ),
            RollUpFindingKind.OtherRole => new(
                $"”{other}” anger en annan roll än {RoleOf(finding.Role)} för {there}. Kom överens, och rätta den ena.",
                $"'{other}' states another role than {RoleOf(finding.Role)} for {there}. Agree, and correct one of them."
            ),
            RollUpFindingKind.PartnerMissing => new(
                $"partnerns strategi ”{other}” är inte med. Ta med den, eller ange partnern som organisation.",
                $"the partner's strategy '{other}' is not included. Include it, or name the partner as an organisation."
            ),
            _ => new(
                $"”{other}” har inte registrerat sin medverkan i {there}. Be partnern länka, eller avsluta partnerskapet.",
                $"'{other}' has not recorded its involvement in {there}. Ask the partner to link, or end the partnership."
            ),
        };
    }

    private string RoleOf(SharingRole role) => screen.Texts.Of($"sharing-role.{Codes.Of(role)}");

    /// <summary>The strategy's name; its identifier where it is not included.</summary>
    private string NameOf(Id<Strategy> strategy) =>
        sum.Strategies.FirstOrDefault(one => one.Strategy == strategy) is { } known ? screen.Read(known.Name) : $"{strategy}";
}
