namespace SmartSpec;

/// <summary>Gates in words, with their parameters.</summary>
internal static class GateWords
{
    /// <summary>What a gate demands, such as <em>at most 5 selected areas</em>.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="gate">The gate.</param>
    /// <param name="act">The act that it is on.</param>
    /// <param name="between">Between whom four-eyes applies there.</param>
    public static string Of(Texts texts, Gate gate, string act, FourEyes between)
    {
        var code = gate is HostGateReference ? "host" : gate.Code;
        var said = texts.Of($"permissions.gate.{code}");
        if (said == $"permissions.gate.{code}")
            said = texts.Of($"gate.{code}");
        foreach (var (name, value) in Values(texts, gate, between))
            said = said.Replace($"{{{name}}}", value, StringComparison.Ordinal);
        return gate.IsWaivableOn(act) ? $"{said} ({texts.Of("permissions.waivable")})" : said;
    }

    private static (string Name, string Value)[] Values(Texts texts, Gate gate, FourEyes between) =>
        gate switch
        {
            AreaGate.AssetsInKinds assets => [("min", texts.Number(assets.Min))],
            AreaGate.DialogueHelices dialogue => [("min", texts.Number(dialogue.Min))],
            AreaGate.LimitedNumber limited => [("max", texts.Number(limited.Max))],
            DevelopmentPlanGate.ConsultationLength length => [("days", texts.Days(length.MinDays))],
            ActionPlanGate.FundingCovers covers =>
            [
                ("percent", texts.Number(covers.Percent)),
                ("months", texts.Number(covers.Months)),
            ],
            ActionPlanGate.CoFinancing { Shares: var shares } =>
            [
                (
                    "shares",
                    shares.Count == 0
                        ? texts.Of("permissions.shares.none")
                        : string.Join(
                            ", ",
                            shares.Select(share =>
                                $"{texts.Of($"source.{Kebab.Of(share.Source)}")} {texts.Number(share.MaxPercent)} %"
                            )
                        )
                ),
            ],
            EffortGate.FundingCommitted committed => [("percent", texts.Number(committed.Percent))],
            DecisionGate.EffectiveDateValid valid => [("days", texts.Days(valid.DaysBack))],
            DecisionGate.FourEyes => [("between", texts.Of($"four-eyes.{Kebab.Of(between)}"))],
            ChangeGate.NotPremature premature => [("percent", texts.Number(premature.Percent))],
            SeparateDuties duties =>
            [
                ("acts", string.Join(", ", duties.Acts.Select(texts.Act))),
                ("per", texts.Of($"permissions.per.{Kebab.Of(duties.Per)}")),
                (
                    "within",
                    duties.Days is { } days
                        ? texts.Of("permissions.within").Replace("{days}", texts.Days(days), StringComparison.Ordinal)
                        : texts.Of("permissions.ever")
                ),
            ],
            Checkpoint checkpoint =>
            [
                ("label", checkpoint.Label.In(texts.Language)),
                ("roles", string.Join(", ", checkpoint.Roles.Select(texts.Role))),
            ],
            HostGateReference host => [("id", host.Id), ("version", texts.Number(host.Version))],
            _ => [],
        };
}
