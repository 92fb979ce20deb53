using System.Reflection;

namespace SmartSpec.Stores.Tests.Suites;

public sealed class BrokenStoreTests
{
    private static readonly Type[] Broken =
    [
        typeof(BrokenAppends),
        typeof(BrokenReads),
        typeof(BrokenOutboxes),
        typeof(BrokenLeases),
        typeof(BrokenCallers),
        typeof(BrokenWaits),
    ];

    // Races, cancellations, transactions, bad appends and clocks that are wrong are not among the model's steps, nor is what the
    // model leaves to the store.
    private static readonly Type[] NotInSequences =
    [
        typeof(BrokenAppends.LooksFirstAndAppendsLater),
        typeof(BrokenReads.LoadsInTwoGoes),
        typeof(BrokenLeases.LeasesWithoutLock),
        typeof(BrokenLeases.WaitsForTheClock),
        typeof(BrokenOutboxes.WaitsForTheClock),
        typeof(BrokenOutboxes.ThrowsAtSomeErrors),
        typeof(BrokenOutboxes.CountsNoFailureWithoutText),
        typeof(BrokenLeases.FreesTheLongestLease),
        typeof(BrokenOutboxes.SendsTheLongestWaitAtOnce),
        .. new[] { typeof(BrokenCallers), typeof(BrokenWaits) }.SelectMany(type => type.GetNestedTypes(BindingFlags.NonPublic)),
    ];

    public static TheoryData<Type, string> Catches =>
        new()
        {
            {
                typeof(BrokenAppends.LosesUpdates),
                nameof(StrategyStoreSuite.An_append_to_a_history_of_another_length_is_a_conflict)
            },
            { typeof(BrokenAppends.LosesUpdates), nameof(StrategyStoreSuite.A_second_founding_by_another_command_is_a_conflict) },
            {
                typeof(BrokenAppends.LosesUpdates),
                nameof(StrategyStoreSuite.Of_appends_that_expect_the_same_length_exactly_one_wins)
            },
            { typeof(BrokenAppends.LosesUpdates), nameof(StrategyServiceSuite.A_lost_race_is_decided_anew) },
            {
                typeof(BrokenAppends.LosesUpdates),
                nameof(StrategyServiceSuite.Of_many_writers_on_one_strategy_none_is_lost_and_every_reader_sees_one_order)
            },
            {
                typeof(BrokenAppends.LooksFirstAndAppendsLater),
                nameof(StrategyStoreSuite.Of_appends_that_expect_the_same_length_exactly_one_wins)
            },
            {
                typeof(BrokenAppends.LooksFirstAndAppendsLater),
                nameof(StrategyServiceSuite.Of_many_writers_on_one_strategy_none_is_lost_and_every_reader_sees_one_order)
            },
            { typeof(BrokenAppends.TearsBatches), nameof(StrategyStoreSuite.What_is_appended_is_there) },
            { typeof(BrokenAppends.DropsTheLastEvent), nameof(StrategyStoreSuite.What_is_appended_is_there) },
            {
                typeof(BrokenAppends.DropsTheLastEvent),
                nameof(StrategyServiceSuite.An_accepted_command_is_in_the_store_when_the_answer_is_given)
            },
            { typeof(BrokenAppends.WritesOneByOne), nameof(StrategyStoreSuite.A_reader_sees_an_append_whole_or_not_at_all) },
            { typeof(BrokenAppends.WritesOneByOne), nameof(StrategyStoreSuite.A_command_that_has_taken_effect_is_repeated) },
            { typeof(BrokenAppends.ForgetsCommands), nameof(StrategyStoreSuite.A_command_that_has_taken_effect_is_repeated) },
            { typeof(BrokenAppends.ForgetsCommands), nameof(StrategyStoreSuite.A_founding_that_has_taken_effect_is_repeated) },
            {
                typeof(BrokenAppends.ForgetsCommands),
                nameof(StrategyStoreSuite.A_command_sent_several_times_at_once_takes_effect_once)
            },
            { typeof(BrokenAppends.ForgetsCommands), nameof(StrategyServiceSuite.A_repeated_command_answers_as_the_first_time) },
            {
                typeof(BrokenAppends.ForgetsCommands),
                nameof(StrategyServiceSuite.A_command_that_broke_after_it_was_written_is_repeated_when_it_is_done_again)
            },
            {
                typeof(BrokenAppends.KnowsTheLastCommandOnly),
                nameof(StrategyStoreSuite.A_command_that_has_taken_effect_is_repeated)
            },
            {
                typeof(BrokenAppends.LooksAtTheLengthFirst),
                nameof(StrategyStoreSuite.A_command_that_has_taken_effect_is_repeated)
            },
            {
                typeof(BrokenAppends.SwallowsConflicts),
                nameof(StrategyStoreSuite.An_append_to_a_history_of_another_length_is_a_conflict)
            },
            {
                typeof(BrokenAppends.SwallowsConflicts),
                nameof(StrategyStoreSuite.An_append_to_a_strategy_that_is_not_there_is_a_conflict_with_length_0)
            },
            { typeof(BrokenAppends.SwallowsConflicts), nameof(StrategyStoreSuite.Of_foundings_at_once_exactly_one_wins) },
            {
                typeof(BrokenAppends.SwallowsConflicts),
                nameof(StrategyServiceSuite.Of_many_writers_on_one_strategy_none_is_lost_and_every_reader_sees_one_order)
            },
            {
                typeof(BrokenAppends.SwallowsRepetitions),
                nameof(StrategyStoreSuite.A_command_sent_several_times_at_once_takes_effect_once)
            },
            {
                typeof(BrokenAppends.SwallowsRepetitions),
                nameof(StrategyServiceSuite.A_repeated_founding_answers_as_the_first_time)
            },
            {
                typeof(BrokenAppends.ReportsNoLength),
                nameof(StrategyStoreSuite.An_append_to_a_history_of_another_length_is_a_conflict)
            },
            { typeof(BrokenAppends.StoresRefusedDocuments), nameof(StrategyStoreSuite.Nothing_of_a_refused_append_is_there) },
            {
                typeof(BrokenAppends.ComparesCommandsWithoutCase),
                nameof(StrategyStoreSuite.A_command_is_known_on_its_strategy_only_and_letter_by_letter)
            },
            {
                typeof(BrokenAppends.LosesFingerprints),
                nameof(StrategyStoreSuite.The_fingerprint_of_a_command_is_stored_with_it)
            },
            {
                typeof(BrokenAppends.LosesFingerprints),
                nameof(StrategyServiceSuite.Another_command_with_a_used_identifier_is_neither_executed_nor_repeated)
            },
            {
                typeof(BrokenAppends.LosesFingerprints),
                nameof(StrategyServiceSuite.Another_founding_with_a_used_identifier_learns_nothing_of_the_first)
            },
            {
                typeof(BrokenAppends.LosesFingerprints),
                nameof(StrategyServiceSuite.Of_commands_at_once_with_one_identifier_one_is_accepted_and_the_others_are_told)
            },
            {
                typeof(BrokenAppends.LosesFingerprints),
                nameof(
                    StrategyServiceSuite.After_a_lost_connection_another_command_with_the_identifier_is_answered_that_it_is_used
                )
            },
            {
                typeof(BrokenAppends.LosesFingerprints),
                nameof(StrategyServiceSuite.A_command_repeated_after_many_others_answers_as_the_first_time)
            },
            {
                typeof(BrokenAppends.LosesFingerprintsBesideDocuments),
                nameof(StrategyStoreSuite.The_fingerprint_of_a_command_is_stored_with_it)
            },
            {
                typeof(BrokenAppends.AnswersTheSecondsFingerprint),
                nameof(StrategyStoreSuite.Another_command_with_the_same_identifier_is_answered_with_the_fingerprint_of_the_first)
            },
            {
                typeof(BrokenAppends.AnswersTheSecondsFingerprint),
                nameof(StrategyStoreSuite.Of_commands_at_once_with_one_identifier_all_see_the_fingerprint_of_the_one_appended)
            },
            {
                typeof(BrokenAppends.AnswersTheSecondsFingerprint),
                nameof(
                    StrategyServiceSuite.A_command_that_another_with_its_identifier_came_before_is_detected_when_it_is_appended
                )
            },
            {
                typeof(BrokenAppends.StoresZerosForNoFingerprint),
                nameof(StrategyStoreSuite.A_command_can_be_stored_without_a_fingerprint)
            },
            {
                typeof(BrokenAppends.StoresZerosForNoFingerprint),
                nameof(StrategyServiceSuite.A_command_that_was_stored_without_a_fingerprint_is_repeated_whatever_is_given)
            },
            { typeof(BrokenAppends.RewritesJson), nameof(StrategyStoreSuite.Lines_are_stored_byte_for_byte) },
            { typeof(BrokenAppends.LetsDueDaysStay), nameof(StrategyStoreSuite.What_is_due_is_replaced_by_each_append) },
            {
                typeof(BrokenAppends.RoundsInstants),
                nameof(StrategyStoreSuite.What_is_due_by_an_instant_is_listed_the_first_due_first)
            },
            { typeof(BrokenAppends.WritesThoughCancelled), nameof(StrategyStoreSuite.Nothing_of_a_cancelled_append_is_there) },
            { typeof(BrokenAppends.DoesNotGiveUp), nameof(StrategyStoreSuite.Nothing_of_a_cancelled_append_is_there) },
            { typeof(BrokenReads.ReadsInWrongOrder), nameof(StrategyStoreSuite.Lines_come_in_the_order_of_their_numbers) },
            {
                typeof(BrokenReads.ReadsInWrongOrder),
                nameof(StrategyServiceSuite.A_document_that_does_not_fit_is_left_aside_and_written_anew)
            },
            {
                typeof(BrokenReads.ReadsOneTooMany),
                nameof(StrategyStoreSuite.A_history_can_be_read_from_a_number_on_and_in_part)
            },
            {
                typeof(BrokenReads.LoadsTooLittle),
                nameof(StrategyStoreSuite.A_strategy_is_loaded_with_its_document_and_the_lines_from_its_last_event_on)
            },
            { typeof(BrokenReads.LoadsInTwoGoes), nameof(StrategyStoreSuite.A_reader_sees_an_append_whole_or_not_at_all) },
            {
                typeof(BrokenReads.ListsDueTooLate),
                nameof(StrategyStoreSuite.What_is_due_by_an_instant_is_listed_the_first_due_first)
            },
            { typeof(BrokenReads.ListsDueTooLate), nameof(StrategyServiceSuite.What_has_fallen_due_happens_once) },
            {
                typeof(BrokenReads.ListsDueByIdentifier),
                nameof(StrategyStoreSuite.What_is_due_by_an_instant_is_listed_the_first_due_first)
            },
            {
                typeof(BrokenReads.ListsWithoutCase),
                nameof(StrategyStoreSuite.Strategies_are_listed_by_the_ordinal_order_of_their_identifiers)
            },
            { typeof(BrokenReads.ListsOneTwice), nameof(StrategyStoreSuite.A_page_can_begin_after_a_strategy_that_is_not_there) },
            {
                typeof(BrokenReads.KeepsDocumentsAhead),
                nameof(StrategyStoreSuite.A_document_with_more_events_than_the_history_is_not_stored)
            },
            {
                typeof(BrokenReads.KeepsTheLongestDocument),
                nameof(StrategyStoreSuite.A_document_takes_the_place_of_the_one_before)
            },
            {
                typeof(BrokenReads.PostponesWhatHasChanged),
                nameof(StrategyStoreSuite.What_is_due_is_postponed_where_nothing_has_happened_since)
            },
            {
                typeof(BrokenReads.PostponesNothing),
                nameof(StrategyStoreSuite.What_is_due_is_postponed_where_nothing_has_happened_since)
            },
            { typeof(BrokenReads.FindsNoFingerprint), nameof(StrategyStoreSuite.The_fingerprint_of_a_command_is_stored_with_it) },
            {
                typeof(BrokenReads.FindsNoFingerprint),
                nameof(StrategyServiceSuite.Another_command_with_a_used_identifier_is_neither_executed_nor_repeated)
            },
            {
                typeof(BrokenReads.FindsOneTooMany),
                nameof(StrategyStoreSuite.A_command_is_known_on_its_strategy_only_and_letter_by_letter)
            },
            { typeof(BrokenOutboxes.LosesMessages), nameof(OutboxSuite.A_message_is_there_as_it_was_put) },
            { typeof(BrokenOutboxes.LosesMessages), nameof(StrategyServiceSuite.Messages_are_stored_with_their_events) },
            {
                typeof(BrokenOutboxes.TurnsMessagesRound),
                nameof(OutboxSuite.Messages_of_a_strategy_come_in_its_order_also_where_many_are_appended_at_once)
            },
            { typeof(BrokenOutboxes.SendsWhatWasRefused), nameof(OutboxSuite.A_refused_append_leaves_no_message) },
            { typeof(BrokenOutboxes.SendsWhatWasRefused), nameof(StrategyStoreSuite.Nothing_of_a_refused_append_is_there) },
            {
                typeof(BrokenOutboxes.SendsOutOfOrder),
                nameof(OutboxSuite.A_message_waits_while_an_earlier_one_of_its_strategy_waits)
            },
            {
                typeof(BrokenOutboxes.SendsPastThoseBefore),
                nameof(OutboxSuite.Messages_that_are_passed_over_keep_those_of_their_strategies_and_no_others)
            },
            { typeof(BrokenOutboxes.WaitsForTheDead), nameof(OutboxSuite.A_dead_message_holds_nothing_up) },
            {
                typeof(BrokenOutboxes.WaitsForAll),
                nameof(OutboxSuite.A_message_waits_while_an_earlier_one_of_its_strategy_waits)
            },
            { typeof(BrokenOutboxes.SendsAtMostOnce), nameof(OutboxSuite.Messages_are_taken_oldest_first) },
            { typeof(BrokenOutboxes.KeepsWhatWasDelivered), nameof(OutboxSuite.A_delivered_message_is_gone) },
            { typeof(BrokenOutboxes.LetsNothingDie), nameof(OutboxSuite.A_dead_message_holds_nothing_up) },
            {
                typeof(BrokenOutboxes.RetriesWhatIsNotDead),
                nameof(OutboxSuite.A_dead_message_can_be_retried_as_if_for_the_first_time)
            },
            { typeof(BrokenLeases.ReleasesForAnybody), nameof(LeaseSuite.Only_its_holder_releases_a_lease) },
            { typeof(BrokenLeases.LeasesToAnybody), nameof(LeaseSuite.A_lease_is_not_taken_while_another_has_it) },
            { typeof(BrokenLeases.LeasesTooLong), nameof(LeaseSuite.A_lease_is_free_when_its_time_is_over) },
            { typeof(BrokenLeases.LeasesWithoutLock), nameof(LeaseSuite.Of_several_at_once_exactly_one_takes_a_lease) },
            {
                typeof(BrokenLeases.LeasesToAnybody),
                nameof(LeaseSuite.A_lease_that_has_run_out_is_taken_by_one_and_renewed_by_none)
            },
            { typeof(BrokenLeases.RenewsWhatHasRunOut), nameof(LeaseSuite.A_lease_that_has_run_out_is_not_renewed) },
            { typeof(BrokenLeases.RenewsByTaking), nameof(LeaseSuite.A_released_lease_is_not_renewed) },
            { typeof(BrokenLeases.RenewsByTaking), nameof(LeaseSuite.Only_its_holder_renews_a_lease) },
            { typeof(BrokenLeases.RenewsForAnybody), nameof(LeaseSuite.Only_its_holder_renews_a_lease) },
            { typeof(BrokenLeases.RenewsForAnybody), nameof(LeaseSuite.A_vain_renewal_changes_nothing) },
            { typeof(BrokenLeases.DoesNotRenew), nameof(LeaseSuite.A_renewed_lease_lasts_from_then_on) },
            { typeof(BrokenLeases.ChecksByTaking), nameof(LeaseSuite.Only_its_holder_has_a_lease) },
            { typeof(BrokenLeases.ReportsForAnybody), nameof(LeaseSuite.Only_its_holder_has_a_lease) },
            { typeof(BrokenLeases.RemembersWhoTook), nameof(LeaseSuite.Who_had_a_lease_has_it_no_longer) },
            { typeof(BrokenLeases.RemembersWhoTook), nameof(LeaseSuite.A_renewed_lease_is_held) },
            { typeof(BrokenLeases.DoesNotRenew), nameof(LeaseSuite.A_renewed_lease_is_held) },
            { typeof(BrokenLeases.ChecksByRenewing), nameof(LeaseSuite.Asking_does_not_lengthen_a_lease) },
            { typeof(BrokenLeases.RemembersWhoTook), nameof(LeaseSuite.What_one_host_takes_or_releases_another_sees_at_once) },
            { typeof(BrokenLeases.WaitsForTheClock), nameof(LeaseSuite.A_clock_that_was_years_ahead_leaves_no_lease_behind) },
            {
                typeof(BrokenOutboxes.GoesByTheClockOfWhoAppends),
                nameof(OutboxSuite.A_message_is_due_at_once_by_the_stores_clock)
            },
            { typeof(BrokenOutboxes.DoesNotWait), nameof(OutboxSuite.A_message_that_failed_waits_until_it_is_to_be_tried_again) },
            { typeof(BrokenOutboxes.ThrowsAtSomeErrors), nameof(OutboxSuite.A_failure_is_counted_whatever_its_error_says) },
            {
                typeof(BrokenOutboxes.CountsNoFailureWithoutText),
                nameof(OutboxSuite.A_failure_is_counted_whatever_its_error_says)
            },
            { typeof(BrokenOutboxes.CountsAFailureTwice), nameof(OutboxSuite.A_failure_that_is_recorded_again_is_counted_once) },
            { typeof(BrokenOutboxes.BringsTheDeadBack), nameof(OutboxSuite.A_late_failure_leaves_a_dead_message_dead) },
            {
                typeof(BrokenLeases.FreesTheLongestLease),
                nameof(LeaseSuite.A_clock_that_is_set_back_by_less_than_a_day_frees_no_lease)
            },
            {
                typeof(BrokenOutboxes.SendsTheLongestWaitAtOnce),
                nameof(OutboxSuite.A_clock_that_is_set_back_by_less_than_a_day_makes_no_message_due)
            },
            { typeof(BrokenOutboxes.WaitsForTheClock), nameof(OutboxSuite.A_clock_that_was_years_ahead_delays_no_message) },
            {
                typeof(BrokenCallers.LeadsUnderItsOwnContext),
                nameof(StrategyStoreSuite.An_append_is_written_under_no_other_caller_s_context)
            },
            {
                typeof(BrokenCallers.CopiesListsAndLeadsUnderItsOwnContext),
                nameof(StrategyStoreSuite.An_append_is_written_under_no_other_caller_s_context)
            },
            { typeof(BrokenCallers.GivesUpForAll), nameof(StrategyStoreSuite.A_caller_that_gives_up_takes_nobody_with_it) },
            {
                typeof(BrokenCallers.TakesPartInAmbientTransactions),
                nameof(StrategyStoreSuite.What_is_appended_stays_whatever_becomes_of_an_ambient_transaction)
            },
            {
                typeof(BrokenCallers.TakesPartInAmbientTransactions),
                nameof(StrategyStoreSuite.What_is_founded_within_an_ambient_transaction_is_seen_by_all_at_once_and_stays)
            },
            { typeof(BrokenCallers.FailsForAll), nameof(StrategyStoreSuite.A_bad_append_fails_alone) },
            {
                typeof(BrokenCallers.ReplacesCharacters),
                nameof(StrategyStoreSuite.A_bad_append_is_refused_before_anything_is_written)
            },
            { typeof(BrokenCallers.ReplacesCharacters), nameof(StrategyStoreSuite.A_bad_append_fails_alone) },
            { typeof(BrokenCallers.LooksTooLate), nameof(StrategyStoreSuite.A_bad_append_is_refused_before_anything_is_written) },
            { typeof(BrokenCallers.LooksTooLate), nameof(StrategyStoreSuite.A_bad_append_fails_alone) },
            {
                typeof(BrokenCallers.BreaksOnBadAppends),
                nameof(StrategyStoreSuite.A_bad_append_is_refused_before_anything_is_written)
            },
            { typeof(BrokenCallers.BreaksOnBadAppends), nameof(StrategyStoreSuite.A_bad_append_fails_alone) },
            {
                typeof(BrokenWaits.WritesOneStrategyAtATime),
                nameof(StrategyStoreSuite.While_one_strategy_is_held_it_is_read_and_the_others_are_written)
            },
            {
                typeof(BrokenWaits.WritesOneStrategyAtATime),
                nameof(StrategyStoreSuite.Writers_that_wait_for_a_held_strategy_stop_no_other)
            },
            {
                typeof(BrokenWaits.WritesOneStrategyAtATime),
                nameof(StrategyServiceSuite.While_a_transaction_holds_a_strategy_others_continue_through_the_service)
            },
            {
                typeof(BrokenWaits.ReadsAfterWriters),
                nameof(StrategyStoreSuite.While_one_strategy_is_held_it_is_read_and_the_others_are_written)
            },
            {
                typeof(BrokenWaits.RunsOutOfConnections),
                nameof(StrategyStoreSuite.Writers_that_wait_for_a_held_strategy_stop_no_other)
            },
            {
                typeof(BrokenWaits.MakesItsTablesTwice),
                nameof(StrategyStoreSuite.Stores_that_begin_at_the_same_moment_on_a_new_place_all_succeed)
            },
        };

    public static TheoryData<string, string> Facts
    {
        get
        {
            var facts = new TheoryData<string, string>();
            foreach (
                var (suite, fact) in SuitesOver.All.SelectMany(suite =>
                    suite.GetMethods().Where(method => method.IsDefined(typeof(FactAttribute))).Select(method => (suite, method))
                )
            )
                facts.Add(suite.Name, fact.Name);
            return facts;
        }
    }

    public static TheoryData<Type> InSequences => [.. All.Except(NotInSequences)];

    private static IEnumerable<Type> All => Broken.SelectMany(type => type.GetNestedTypes(BindingFlags.NonPublic));

    [Theory]
    [MemberData(nameof(Catches))]
    public async Task A_broken_store_is_caught_by(Type store, string fact)
    {
        var failure = await SuitesOver.FailureAsync(
            SuitesOver.Of(fact),
            fact,
            () => (IStrategyStore)Activator.CreateInstance(store)!
        );

        failure.Should().NotBeNullOrWhiteSpace($"{fact} catches a store that {store.Name}");
        TestContext.Current.TestOutputHelper?.WriteLine(failure!);
    }

    [Theory]
    [MemberData(nameof(InSequences))]
    public async Task A_broken_store_is_caught_by_random_sequences(Type store)
    {
        var failure = await SuitesOver.FailureAsync(
            typeof(StoreModelSuite),
            nameof(StoreModelSuite.A_store_answers_as_a_simple_model_does),
            () => (IStrategyStore)Activator.CreateInstance(store)!
        );

        failure.Should().Contain("This came of seed ").And.Contain(" 1. ");
        TestContext.Current.TestOutputHelper?.WriteLine(failure!);
    }

    [Theory]
    [MemberData(nameof(Facts))]
    public async Task A_store_that_passes_all_on_is_caught_by_nothing(string suite, string fact) =>
        (await SuitesOver.FailureAsync(SuitesOver.All.Single(type => type.Name == suite), fact, () => new PassingStore()))
            .Should()
            .BeNull();

    [Fact]
    public void Each_broken_store_is_caught_by_a_fact_that_is_named() =>
        Catches.Select(row => row.Data.Item1).Should().Contain(All).And.BeSubsetOf(All);
}
