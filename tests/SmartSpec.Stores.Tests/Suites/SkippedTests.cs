using System.Reflection;

namespace SmartSpec.Stores.Tests.Suites;

/// <summary>Facts that a subclass does not define how to check: they are skipped, and do not pass.</summary>
public sealed class SkippedTests
{
    /// <summary>
    /// For each suite what its facts use, which a store overrides unless it has everything in the memory of one process.
    /// </summary>
    private static readonly Dictionary<Type, string[]> Used = new()
    {
        [typeof(StrategyStoreSuite)] = ["ReopenAsync", "OpenBesideAsync", "OpenTogetherAsync", "HoldAsync"],
        [typeof(StoreModelSuite)] = ["ReopenAsync", "AdvanceAsync"],
        [typeof(OutboxSuite)] = ["ReopenAsync", "AdvanceAsync"],
        [typeof(LeaseSuite)] = ["ReopenAsync", "OpenBesideAsync", "AdvanceAsync"],
        [typeof(StrategyServiceSuite)] = ["OpenBesideAsync", "HoldAsync"],
    };

    public static TheoryData<string, string> Facts =>
        new()
        {
            { nameof(StrategyStoreSuite.While_one_strategy_is_held_it_is_read_and_the_others_are_written), "HoldAsync" },
            { nameof(StrategyStoreSuite.Writers_that_wait_for_a_held_strategy_stop_no_other), "HoldAsync" },
            {
                nameof(StrategyServiceSuite.While_a_transaction_holds_a_strategy_others_continue_through_the_service),
                "HoldAsync"
            },
            { nameof(StrategyStoreSuite.Stores_that_begin_at_the_same_moment_on_a_new_place_all_succeed), "OpenTogetherAsync" },
            { nameof(StrategyStoreSuite.What_was_appended_is_there_after_a_new_start), "ReopenAsync" },
            { nameof(LeaseSuite.A_lease_is_held_after_a_new_start), "ReopenAsync" },
            { nameof(StrategyServiceSuite.Messages_are_stored_with_their_events), "OpenAsync" },
        };

    [Theory]
    [MemberData(nameof(Facts))]
    public async Task A_fact_that_a_store_does_not_define_how_to_check_is_skipped_with_what_to_override(
        string fact,
        string member
    )
    {
        var (failure, skipped) = await SuitesOver.OutcomeAsync(
            SuitesOver.Of(fact),
            fact,
            () => member == "OpenAsync" ? new InterposedStore(new InMemoryStore()) : new InMemoryStore()
        );
        failure.Should().BeNull();
        skipped.Should().Contain($"override {member} in this class");
    }

    public static TheoryData<Type> Durable =>
        [
            .. typeof(SkippedTests)
                .Assembly.GetExportedTypes()
                .Where(type => type.IsSubclassOf(typeof(StoreSuite)) && !type.IsAssignableTo(typeof(IEnrols<InMemoryStore>))),
        ];

    [Theory]
    [MemberData(nameof(Durable))]
    public void A_store_that_outlives_the_process_defines_how_everything_is_checked(Type enrolled)
    {
        foreach (var member in Used[enrolled.BaseType!])
        {
            enrolled
                .GetMethod(member, BindingFlags.Instance | BindingFlags.NonPublic)!
                .DeclaringType.Should()
                .Be(enrolled, $"{enrolled.Name} overrides {member}, which facts of {enrolled.BaseType!.Name} use");
        }
    }
}
