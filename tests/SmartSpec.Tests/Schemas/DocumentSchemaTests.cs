using System.Text.Json.Nodes;
using SmartSpec.Tests.Laws;

namespace SmartSpec.Tests;

[Trait("lane", "laws")]
public sealed class DocumentSchemaTests(ITestOutputHelper output)
{
    private static Agreement Documents => Agreement.OnDocuments;

    [Fact]
    public void The_documents_of_all_stories_are_valid()
    {
        var all = Histories()
            .Select(make => make().Strategy)
            .Concat(Acts.All.Select(act => Acts.Of(act).Story.Strategy))
            .Concat(Worlds)
            .ToList();
        foreach (var strategy in all)
            Documents.Accepts(Agreement.Of(StrategyDocument.Write(strategy))).Should().BeTrue();
        output.WriteLine($"{all.Count} documents.");
        all.Should().HaveCountGreaterThan(150);
    }

    [Fact]
    public void Of_mutated_documents_the_valid_ones_are_read_and_no_others()
    {
        var (read, all) = (0, 0);
        var whole = Worlds.Select(strategy => Agreement.Of(StrategyDocument.Write(strategy))).ToList();
        for (var seed = 0; seed < Rounds.Of(150); seed++)
        {
            var mutated = new Mutant(new Chance(seed)).Of(whole[seed % whole.Count]);
            if (Unsayable.IsOutOfOrder(mutated) || mutated is null)
                continue;

            // That a fingerprint is that of the bytes is no schema's to say: it is set right wherever there is one.
            if (mutated is JsonObject document && IsOnlyOther(mutated, "$.fingerprint"))
                document["fingerprint"] = Hash.Of(Agreement.Bytes(document["strategy"])).ToString();
            if (IsOnlyOther(mutated, "$.commands.fingerprint"))
                mutated["commands"]!["fingerprint"] = Hash.Of(Agreement.Bytes(mutated["commands"]!["known"])).ToString();
            all++;
            read += Documents.Accepts(mutated, Unsayable.InDefinition) ? 1 : 0;
        }

        output.WriteLine($"{read} of {all} mutated documents are read.");
        read.Should().BeInRange(all / 50, all * 49 / 50, "both answers are tried");
    }

    private static bool IsOnlyOther(JsonNode mutated, string fingerprint) =>
        Documents.Fault(mutated) is { } fault
        && fault.Path == fingerprint
        && fault.Message.Contains("bytes give", StringComparison.Ordinal);

    private static IEnumerable<Strategy> Worlds =>
        Enumerable
            .Range(0, World.Definitions.Count)
            .SelectMany(definition => Enumerable.Range(0, World.Stages).Select(stage => World.At(definition, stage).Strategy));

    private static IEnumerable<Func<Story>> Histories() =>
        [
            () => Stories.Founded(),
            .. Enum.GetValues<StrategyStep>().Select(step => (Func<Story>)(() => Stories.StrategyAt(step))),
            .. Enum.GetValues<AreaStep>().Select(step => (Func<Story>)(() => Stories.AreaAt(step))),
            () => Stories.PausedArea(),
            .. Enum.GetValues<ChangeStep>().Select(step => (Func<Story>)(() => Stories.ChangeAt(step))),
            .. Enum.GetValues<ReviewStep>().Select(step => (Func<Story>)(() => Stories.ReviewAt(step))),
            .. Enum.GetValues<FollowUpStep>().Select(step => (Func<Story>)(() => Stories.CycleAt(step))),
            .. Enum.GetValues<ReportStep>().Select(step => (Func<Story>)(() => Stories.ReportAt(step))),
            .. Enum.GetValues<EffortStep>().Select(step => (Func<Story>)(() => Stories.EffortAt(step))),
            .. Enum.GetValues<ConsultationStep>().Select(step => (Func<Story>)(() => Stories.ConsultationAt(step))),
            .. Enum.GetValues<PointStep>().Select(step => (Func<Story>)(() => Stories.PointAt(step))),
            .. Enum.GetValues<PlanStep>()
                .Where(step => step is not PlanStep.Mobilising)
                .Select(step => (Func<Story>)(() => Stories.PlanAt(PlanKind.Development, step))),
            .. Enum.GetValues<PlanStep>()
                .Where(step => step is not (PlanStep.Consulting or PlanStep.Answering))
                .Select(step => (Func<Story>)(() => Stories.PlanAt(PlanKind.Action, step))),
        ];
}
